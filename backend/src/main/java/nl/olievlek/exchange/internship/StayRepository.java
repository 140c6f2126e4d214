package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.olievlek.learner.cohort.SchoolDaysAdded;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** What the rules of a stay ask, always of something that the caller was found to see or plan. */
@ApplicationScoped
class StayRepository {

  private final Sql sql;

  StayRepository(Sql sql) {
    this.sql = sql;
  }

  /** All internships of learners that the caller was found to plan for. */
  List<Stay> ofLearners(Collection<UUID> learners) {
    return sql.list(
        Stay.class,
        stays().where("i.learner_id = any(:learners)", "learners", learners.toArray(UUID[]::new)));
  }

  /** All internships of a round that the caller was found to plan. */
  List<Stay> ofRound(UUID round) {
    return sql.list(Stay.class, stays().where("i.round_id = :round", "round", round));
  }

  /** Internships of a learner that have not begun. */
  List<UUID> aheadOf(UUID learner) {
    return sql.list(
        UUID.class,
        Query.of("select id from exchange_internship")
            .where("learner_id = :learner", "learner", learner)
            .where(Condition.of("status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED')"))
            .orderBy("id"));
  }

  /** Whether a learner is still to go to an organisation. */
  boolean aheadAt(UUID learner, UUID host) {
    return any(
        Query.of("select count(*) from exchange_internship")
            .where("learner_id = :learner", "learner", learner)
            .where("host_organisation_id = :host", "host", host)
            .where(Condition.of("status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED')")));
  }

  /** Whether a learner has been at a host, or is. */
  boolean anyBegun(UUID learner) {
    return any(
        Query.of("select count(*) from exchange_internship")
            .where("learner_id = :learner", "learner", learner)
            .where(Condition.of("status in ('RUNNING', 'RETURNED', 'RECOGNISED', 'ENDED_EARLY')")));
  }

  /** Of learners who are to be at a host, or are, on some days of the week from today on. */
  record Expected(long learners, LocalDate first) {}

  /** Holds who is concerned until the transaction ends, in the order in which all are held. */
  void holdLearners(SchoolDaysAdded days) {
    sql.list(
        UUID.class,
        Query.of("select l.id from learner l")
            .whereGiven("l.cohort_id = :cohort", "cohort", days.cohortId())
            .whereGiven("l.id = :learner", "learner", days.learnerId())
            .orderBy("l.id for no key update"));
  }

  /** Who of a cohort, or which one learner, is expected at a host on days of the week. */
  Expected expectedOn(SchoolDaysAdded days, LocalDate today) {
    return sql.one(
            Expected.class,
            Query.of(
                    """
                    select count(distinct i.learner_id) as learners, min(cast(d.day as date)) as first
                    from exchange_internship i
                    join learner l on l.id = i.learner_id
                    join host_place p on p.id = i.host_place_id
                    cross join generate_series(greatest(i.planned_start_date, cast(:today as date)),
                      i.planned_end_date, interval '1 day') d(day)""")
                .with("today", today)
                .where(
                    Condition.of(
                        "i.status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED', 'RUNNING')"
                            + " and extract(isodow from d.day) = any(p.weekdays)"))
                .where(
                    "extract(isodow from d.day) = any(:weekdays)",
                    "weekdays",
                    days.weekdays().toArray(Integer[]::new))
                .whereGiven("l.cohort_id = :cohort", "cohort", days.cohortId())
                .whereGiven("l.id = :learner", "learner", days.learnerId()))
        .orElseThrow();
  }

  private static Query stays() {
    return Query.of(
            "select i.id, i.round_id, i.learner_id, i.host_place_id, i.host_organisation_id,"
                + " i.planned_start_date, i.planned_end_date, i.status, i.cancelled_by from exchange_internship i")
        .orderBy("i.id");
  }

  /**
   * Whether somebody goes elsewhere instead; for an internship that the caller was found to see.
   */
  boolean replaced(UUID id) {
    return any(
        Query.of("select count(*) from exchange_internship")
            .where("replaces_id = :id", "id", id)
            .where(Condition.of("status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')")));
  }

  /** Whether a reflection was handed in; for an internship that the caller was found to see. */
  boolean reflected(UUID id) {
    return any(
        Query.of("select count(*) from reflection")
            .where("internship_id = :id", "id", id)
            .where(Condition.of("submitted_at is not null")));
  }

  /** Whether hours stand, for an internship that the caller was found to see. */
  boolean worked(UUID id) {
    return any(
        Query.of("select cast(coalesce(ceil(sum(hours)), 0) as bigint) from internship_hours")
            .where("internship_id = :id", "id", id)
            .where(Condition.of("status in ('PROPOSED', 'CONFIRMED')")));
  }

  /** Whether the host noted days, for an internship that the caller was found to see. */
  boolean noted(UUID id) {
    return any(
        Query.of("select count(*) from exchange_internship")
            .where("id = :id", "id", id)
            .where(Condition.of("actual_start_date is not null")));
  }

  /** Whether an organisation is a member on all of some days; memberships are public. */
  boolean member(UUID network, UUID organisation, LocalDate first, LocalDate last) {
    return sql.one(
            Boolean.class,
            Query.of("select member_throughout(:network, :organisation, :first, :last)")
                .with("network", network)
                .with("organisation", organisation)
                .with("first", first)
                .with("last", last))
        .orElseThrow();
  }

  /** Seats taken at a place that the caller was found to use. */
  int seated(UUID place) {
    return sql.one(
            Integer.class,
            Query.of("select cast(count(*) as integer) from exchange_internship")
                .where("host_place_id = :place", "place", place)
                .where(Condition.of("status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')")))
        .orElseThrow();
  }

  private boolean any(Query counted) {
    return sql.one(Long.class, counted).orElseThrow() > 0;
  }
}
