package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.Restriction;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Reflections that are due. No scope: only the product itself asks. */
@ApplicationScoped
class ReminderRepository {

  private static final String DUE =
      """
      select i.id as internship_id, l.person_id, host.name as host_name
      from exchange_internship i
      join learner l on l.id = i.learner_id
      join organisation host on host.id = i.host_organisation_id
      left join reflection_reminder m on m.internship_id = i.id""";

  private static final String REMEMBER =
      """
      insert into reflection_reminder as m (internship_id, sent, last_sent_at)
      select :internship, 1, :now where :before = 0
        or exists (select 1 from reflection_reminder where internship_id = :internship)
      on conflict (internship_id) do update set sent = m.sent + 1, last_sent_at = excluded.last_sent_at
        where m.sent = :before""";

  private final Sql sql;

  ReminderRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * Internships that ended between two days, about which nothing was handed in, and of which the
   * learner was reminded this often, the last time before a moment.
   */
  List<Due> due(int sent, LocalDate from, LocalDate to, Instant lastBefore) {
    return sql.list(
        Due.class,
        Query.of(DUE)
            .where(Condition.of("i.status in ('AGREED', 'RUNNING', 'RETURNED')"))
            .where(Condition.of("not i.sample and l.status = 'ACTIVE'"))
            .where(Condition.of(Restriction.NONE.formatted("l.person_id")))
            .where("coalesce(i.actual_end_date, i.planned_end_date) >= :from", "from", from)
            .where("coalesce(i.actual_end_date, i.planned_end_date) <= :to", "to", to)
            .where("coalesce(m.sent, 0) = :sent", "sent", sent)
            .where(
                "coalesce(m.last_sent_at, '-infinity') < :lastBefore",
                "lastBefore",
                lastBefore.atOffset(ZoneOffset.UTC))
            .where(
                Condition.of(
                    "not exists (select 1 from reflection f where f.internship_id = i.id"
                        + " and f.submitted_at is not null)"))
            .orderBy("i.id"));
  }

  /** Whether this one is ours to send: no other node was first. */
  boolean remember(UUID internship, int before, Instant now) {
    return sql.execute(
            REMEMBER,
            Map.of("internship", internship, "before", before, "now", now.atOffset(ZoneOffset.UTC)))
        == 1;
  }

  /** A learner who still has to write. */
  record Due(UUID internshipId, UUID personId, String hostName) {}
}
