package nl.olievlek.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.olievlek.platform.paging.Keyset;
import nl.olievlek.platform.paging.KeysetRequest;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/**
 * The trail, within the reach of the caller: of networks that they coordinate or audit. Whoever
 * only audits reads no names.
 */
@ApplicationScoped
class AuditRepository {

  private static final String SELECT =
      """
      select a.id, a.recorded_at, a.actor_id, a.actor_roles, a.action, a.subject_type, a.subject_id,
        audit_label(a.subject_type, a.subject_id) as subject_label, a.fields,
        (select min(c.concerned_id::text)::uuid from audit_concern c
          where c.record_id = a.id and c.kind = 'PERSON') as person_id, %s as named
      from audit_record a""";

  private static final String CONCERNS =
      "a.id in (select c.record_id from audit_concern c where %s)";

  private final Sql sql;
  private final Clock clock;

  AuditRepository(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Keyset<AuditRow> search(AuditFilter filter, Scope scope, KeysetRequest stretch) {
    var names = concerns(scope.reach().coordinator("c.concerned_id").condition(), scope);
    var reached = scope.reach().coordinator("c.concerned_id").auditor("c.concerned_id").condition();
    var query =
        select(names)
            .where(concerns(reached, scope))
            // What also concerns a network that the caller does not reach is not found by that one.
            .whereGiven(
                CONCERNS.formatted(
                    "c.concerned_id = :network and c.kind = 'NETWORK' and (%s)"
                        .formatted(reached.text())),
                "network",
                filter.networkId())
            .whereGiven(
                CONCERNS.formatted("c.concerned_id = :concerned and c.kind = 'PERSON'"),
                "concerned",
                filter.personId())
            .whereGiven("a.subject_type = :type", "type", filter.subjectType())
            .whereGiven("a.subject_id = :subject", "subject", filter.subjectId())
            .whereGiven("a.actor_id = :actor", "actor", filter.actorId())
            .whereGiven("a.action = :action", "action", filter.action())
            .whereGiven("a.recorded_at >= :from", "from", start(filter.from()))
            .whereGiven("a.recorded_at < :until", "until", start(dayAfter(filter.to())));
    return sql.stretch(AuditRow.class, query, stretch, "a.id", AuditRow::id);
  }

  /** What others did to what is kept about the caller. */
  Keyset<AuditRow> concerning(Scope scope, KeysetRequest stretch) {
    var query =
        select(Condition.of("true"))
            .where(
                CONCERNS.formatted("c.concerned_id = :me and c.kind = 'PERSON'"),
                "me",
                scope.person())
            .where(Condition.of("a.actor_id is distinct from :me"));
    return sql.stretch(AuditRow.class, query, stretch, "a.id", AuditRow::id);
  }

  private static Query select(Condition named) {
    return Query.of(SELECT.formatted("(" + named.text() + ")")).with(named);
  }

  /** Who reaches everything, or audits the platform, reads what concerns no network as well. */
  private static Condition concerns(Condition reached, Scope scope) {
    return scope.everything() || reached.text().equals("true") || reached.text().equals("false")
        ? reached
        : reached.within(CONCERNS);
  }

  private static LocalDate dayAfter(LocalDate day) {
    return day == null ? null : day.plusDays(1);
  }

  private OffsetDateTime start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }
}
