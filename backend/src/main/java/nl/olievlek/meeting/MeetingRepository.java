package nl.olievlek.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.disclosure.Disclosure;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Meetings within the reach of the caller: of the own networks, or with a registration. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

  private static final String SELECT =
      """
      select m.id, m.version, m.network_id, n.name as network_name,
        m.host_organisation_id, o.name as host_organisation_name, m.cohort_id, c.name as cohort_name,
        m.kind, m.mode, m.title, m.description, m.meeting_date, m.start_at, m.end_at, m.place, m.online_url,
        m.capacity, m.status, m.source_url, m.sample,
        r.registered as counts_registered, r.offered as counts_offered, r.waitlisted as counts_waitlisted,
        r.attended as counts_attended, r.partly as counts_partly, r.excused as counts_excused,
        r.no_show as counts_no_show,
        case when m.status = 'PLANNED' then greatest(m.capacity - r.taken, 0 * m.capacity) end as counts_seats_left,
        coalesce(m.status = 'PLANNED' and m.capacity <= r.taken, false) as counts_full, %s,
        mine.id as my_registration_id, mine.status as my_registration_status
      from meeting m
      join network n on n.id = m.network_id
      left join organisation o on o.id = m.host_organisation_id
      left join cohort c on c.id = m.cohort_id
      left join registration mine on mine.meeting_id = m.id and mine.person_id = :person
      cross join lateral (
        select count(*) filter (where x.status = 'REGISTERED') as registered,
          count(*) filter (where x.status = 'OFFERED') as offered,
          count(*) filter (where x.status = 'WAITLISTED') as waitlisted,
          count(*) filter (where x.status = 'ATTENDED') as attended,
          count(*) filter (where x.status = 'PARTLY') as partly,
          count(*) filter (where x.status = 'EXCUSED') as excused,
          count(*) filter (where x.status = 'NO_SHOW') as no_show,
          count(*) filter (where takes_seat(x.status)) as taken
        from registration x where x.meeting_id = m.id) r""";

  private static final String REGISTERED_FOR =
      """
      exists (select 1 from registration own
        where own.meeting_id = m.id and own.person_id = any(:scopePerson))""";

  private static final Sorts SORTS =
      Sorts.standard("meetingDate", "m.id")
          .allow("meetingDate", "m.meeting_date")
          .allow("title", "m.name_key");

  private final Sql sql;

  MeetingRepository(Sql sql) {
    this.sql = sql;
  }

  Page<MeetingSummary> page(MeetingFilter filter, LocalDate today, Scope scope, PageRequest page) {
    var query =
        select(today, scope)
            .whereGiven("m.network_id = :network", "network", filter.networkId())
            .whereGiven("m.kind = :kind", "kind", filter.kind())
            .whereGiven("m.mode = :mode", "mode", filter.mode())
            .whereGiven("m.cohort_id = :cohort", "cohort", filter.cohortId())
            .whereGiven("m.meeting_date >= :from", "from", filter.fromDate())
            .whereGiven("m.meeting_date <= :to", "to", filter.toDate())
            .whereGiven("m.status = :status", "status", filter.status())
            .whereGiven("mine.status = :registration", "registration", filter.myRegistration())
            .orderBy(SORTS.orderBy(page));
    return sql.page(MeetingSummary.class, query, page);
  }

  Optional<MeetingSummary> summary(UUID id, LocalDate today, Scope scope) {
    return sql.one(MeetingSummary.class, select(today, scope).where("m.id = :id", "id", id));
  }

  Optional<Stamp> stamp(UUID id, Scope scope) {
    return sql.one(
        Stamp.class,
        Query.of("select m.version, m.created_at, m.updated_at from meeting m")
            .where("m.id = :id", "id", id)
            .where(reach(scope)));
  }

  /** A meeting to change, if the caller may see it. */
  Optional<Meeting> visible(UUID id, Scope scope) {
    return stamp(id, scope).flatMap(seen -> findByIdOptional(id));
  }

  /** A meeting whose seats nobody else gives out until this transaction ends. */
  Optional<Meeting> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Makes a change of a part of a meeting count as a change of the meeting. */
  void touch(Meeting meeting) {
    getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  long seatsTaken(UUID meeting) {
    return sql.one(
            Long.class,
            Query.of("select count(*) from registration r")
                .where("r.meeting_id = :meeting", "meeting", meeting)
                .where(Condition.of("takes_seat(r.status)")))
        .orElseThrow();
  }

  /** People of whom is known whether they were there. */
  long told(UUID meeting) {
    return sql.one(
            Long.class,
            Query.of("select count(*) from registration r")
                .where("r.meeting_id = :meeting", "meeting", meeting)
                .where(Condition.of("r.status in ('ATTENDED', 'PARTLY', 'NO_SHOW')")))
        .orElseThrow();
  }

  boolean cohortIsOf(UUID cohort, UUID network) {
    return sql.one(
            Long.class,
            Query.of("select count(*) from cohort")
                .where("id = :cohort", "cohort", cohort)
                .where("network_id = :network", "network", network))
        .orElseThrow()
        .equals(1L);
  }

  private static Query select(LocalDate today, Scope scope) {
    var seen = RegistrationReach.all(scope, today);
    return Query.of(SELECT.formatted(Disclosure.columns("(" + seen.text() + ")", "counts_")))
        .with(seen)
        .with("person", scope.person())
        .where(reach(scope));
  }

  private static Condition reach(Scope scope) {
    return scope.reach().member("m.network_id").or(Condition.of(REGISTERED_FOR)).condition();
  }

  /** Which version a meeting has, and when it was put in and last changed. */
  record Stamp(long version, Instant createdAt, Instant updatedAt) {}
}
