package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Open sessions with what their person may do; asked for at every request, in one query. */
@ApplicationScoped
class SessionRightsRepository {

  private static final String SELECT =
      """
      select s.id as session_id, p.sample, s.second_factor as satisfied, %s as present, %s as asked, granted.*
      from sign_in_session s
      join person p on p.id = s.person_id
      left join lateral (
        %s
        where g.person_id = s.person_id and %s) granted on true"""
          .formatted(
              FactorRule.PRESENT,
              FactorRule.asked("granted"),
              GrantRepository.SELECT,
              ValidGrant.on("g", ":today"));

  private final Sql sql;

  SessionRightsRepository(Sql sql) {
    this.sql = sql;
  }

  /** Nothing when the session ended or is not this person's. */
  List<SessionRightsRow> of(UUID person, UUID session, LocalDate today) {
    return sql.list(
        SessionRightsRow.class,
        Query.of(SELECT)
            .with("today", today)
            .where("s.id = :session", "session", session)
            .where("s.person_id = :person and s.ended_at is null", "person", person));
  }
}
