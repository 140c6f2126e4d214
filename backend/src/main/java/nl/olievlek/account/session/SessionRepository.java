package nl.olievlek.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** The sessions of the caller, never of anybody else. */
@ApplicationScoped
class SessionRepository {

  private static final Sorts SORTS =
      Sorts.standard("-createdAt", "s.id")
          .allow("createdAt", "s.created_at")
          .allow("lastUsedAt", "s.last_used_at");

  private final Sql sql;

  SessionRepository(Sql sql) {
    this.sql = sql;
  }

  /** Open sessions, and those that ended or were last used after a moment. */
  Page<SessionView> page(UUID current, Instant usedAfter, Scope scope, PageRequest page) {
    return sql.page(
        SessionView.class,
        Query.of(
                """
                select s.id, s.id = :current as current, s.device, s.method, s.created_at, s.last_used_at,
                  s.ended_at, s.end_reason
                from sign_in_session s""")
            .with("current", current)
            .where("s.person_id = :person", "person", scope.person())
            .where(
                "coalesce(s.ended_at, s.last_used_at) > :after",
                "after",
                usedAfter.atOffset(ZoneOffset.UTC))
            .orderBy(SORTS.orderBy(page)),
        page);
  }

  boolean owns(UUID session, Scope scope) {
    return sql.one(
            UUID.class,
            Query.of("select id from sign_in_session")
                .where("id = :id", "id", session)
                .where("person_id = :person", "person", scope.person()))
        .isPresent();
  }
}
