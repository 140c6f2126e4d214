package nl.olievlek.exchange.internship.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Lines of the ledger, always of an internship or a learner that the caller was found to see. */
@ApplicationScoped
class HoursRepository {

  private static final String VIEW =
      """
      select h.id, h.worked_date, h.hours, h.note, h.status, e.id as entered_by_id, %s as entered_by_name,
        h.entered_at, d.id as decided_by_id, %s as decided_by_name, h.decided_at, h.answer, h.corrects_id
      from internship_hours h
      %s
      %s"""
          .formatted(
              PersonRef.fullName("e"),
              PersonRef.fullName("d"),
              ShownPerson.leftJoin("h.entered_by", "e"),
              ShownPerson.leftJoin("h.decided_by", "d"));

  private static final String BY_INTERNSHIP =
      """
      select x.internship_id, host.id as host_id, host.name as host_name, x.planned_start_date,
        x.confirmed_hours, x.proposed_hours
      from (
        select i.id as internship_id, i.host_organisation_id, i.planned_start_date,
          coalesce(sum(h.hours) filter (where h.status = 'CONFIRMED'), 0) as confirmed_hours,
          coalesce(sum(h.hours) filter (where h.status = 'PROPOSED'), 0) as proposed_hours
        from exchange_internship i
        join internship_hours h on h.internship_id = i.id and h.status in ('PROPOSED', 'CONFIRMED')
        where i.learner_id = :learner
        group by i.id) x
      join organisation host on host.id = x.host_organisation_id
      order by x.planned_start_date desc, x.internship_id""";

  private static final String ADD =
      """
      insert into internship_hours (id, internship_id, worked_date, hours, note, status, entered_by, entered_at,
        decided_by, decided_at, corrects_id)
      values (:id, :internship, :day, :hours, :note, :status, :by, :at, :decidedBy, :decidedAt, :corrects)""";

  private static final String DECIDE =
      """
      update internship_hours set status = :to, answer = :answer, decided_by = :by, decided_at = :at
      where id = :id""";

  private final Sql sql;

  HoursRepository(Sql sql) {
    this.sql = sql;
  }

  Page<HoursView> page(UUID internship, Scope scope, PageRequest page) {
    return sql.page(HoursView.class, lines(internship, scope).orderBy("h.worked_date, h.id"), page);
  }

  Optional<HoursView> view(UUID internship, UUID id, Scope scope) {
    return sql.one(HoursView.class, lines(internship, scope).where("h.id = :id", "id", id));
  }

  List<LearnerHoursView.Line> ofLearner(UUID learner) {
    return sql.list(LearnerHoursView.Line.class, Query.of(BY_INTERNSHIP).with("learner", learner));
  }

  /** The days on which hours can fall. */
  Days days(UUID internship) {
    return sql.one(
            Days.class,
            Query.of(
                    "select coalesce(actual_start_date, planned_start_date) as first,"
                        + " coalesce(actual_end_date, planned_end_date) as last from exchange_internship")
                .where("id = :id", "id", internship))
        .orElseThrow();
  }

  /** Hours that stand on a day, confirmed or proposed. */
  BigDecimal onDay(UUID internship, LocalDate day) {
    return sum(
        Query.of("select coalesce(sum(hours), 0) from internship_hours")
            .where("internship_id = :internship", "internship", internship)
            .where(Condition.of("status in ('PROPOSED', 'CONFIRMED')"))
            .where("worked_date = :day", "day", day));
  }

  /** What a line comes to with its corrections. */
  BigDecimal corrected(UUID id) {
    return sum(
        Query.of("select coalesce(sum(hours), 0) from internship_hours")
            .where("id = :id or corrects_id = :id", "id", id));
  }

  UUID add(UUID internship, NewHours line, UUID by, Instant now) {
    var at = now.atOffset(ZoneOffset.UTC);
    var decided = line.status() != HoursStatus.PROPOSED;
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("internship", internship);
    row.put("day", line.day());
    row.put("hours", line.hours());
    row.put("note", line.note());
    row.put("status", line.status().name());
    row.put("by", by);
    row.put("at", at);
    row.put("decidedBy", decided ? by : null);
    row.put("decidedAt", decided ? at : null);
    row.put("corrects", line.correctsId());
    sql.execute(ADD, row);
    return (UUID) row.get("id");
  }

  void decide(UUID id, HoursTransitionRequest said, UUID by, Instant at) {
    var row = new HashMap<String, Object>();
    row.put("id", id);
    row.put("to", said.to().name());
    row.put("answer", said.reason());
    row.put("by", by);
    row.put("at", at.atOffset(ZoneOffset.UTC));
    sql.execute(DECIDE, row);
  }

  private BigDecimal sum(Query query) {
    return sql.one(BigDecimal.class, query).orElseThrow();
  }

  private static Query lines(UUID internship, Scope scope) {
    return Query.of(VIEW)
        .where(ShownPerson.to(scope))
        .where("h.internship_id = :internship", "internship", internship);
  }

  /** From the first to the last day. */
  record Days(LocalDate first, LocalDate last) {}

  /** A line to add. */
  record NewHours(
      LocalDate day, BigDecimal hours, String note, HoursStatus status, UUID correctsId) {}
}
