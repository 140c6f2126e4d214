package nl.olievlek.meeting.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.meeting.RegistrationReach;
import nl.olievlek.meeting.RegistrationStatus;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Registrations: all for who works in the network, otherwise one's own and the public list. */
@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

  private static final String SELECT =
      """
      select r.id, r.version, r.meeting_id, m.title as meeting_name, r.person_id, %s as person_name,
        r.organisation_id, o.name as organisation_name, r.status, r.offer_expires_at, r.public_listing, r.sample,
        r.created_at, r.updated_at
      from registration r
      join meeting m on m.id = r.meeting_id
      %s
      left join organisation o on o.id = r.organisation_id"""
          .formatted(PersonRef.fullName("p"), ShownPerson.join("r.person_id", "p"));

  private static final Sorts SORTS =
      Sorts.standard("surname", "r.id")
          .allow("surname", "p.sort_key")
          .allow("status", "r.status")
          .allow("createdAt", "r.created_at");

  private final Sql sql;

  RegistrationRepository(Sql sql) {
    this.sql = sql;
  }

  Page<RegistrationView> page(
      UUID meeting, RegistrationFilter filter, LocalDate today, Scope scope, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where("r.meeting_id = :meeting", "meeting", meeting)
            .where(ShownPerson.to(scope))
            .where(RegistrationReach.of(scope, today))
            .whereGiven("r.status = :status", "status", filter.status())
            .orderBy(SORTS.orderBy(page));
    return sql.page(RegistrationView.class, query, page);
  }

  Optional<RegistrationView> view(UUID meeting, UUID id, LocalDate today, Scope scope) {
    return sql.one(
        RegistrationView.class,
        Query.of(SELECT)
            .where("r.meeting_id = :meeting", "meeting", meeting)
            .where("r.id = :id", "id", id)
            .where(ShownPerson.to(scope))
            .where(RegistrationReach.of(scope, today)));
  }

  /** Who waits longest for a seat; call with the meeting locked. */
  Optional<Registration> firstWaiting(UUID meeting) {
    return find(
            "meetingId = ?1 and status = ?2 order by waitlistedAt, id",
            meeting,
            RegistrationStatus.WAITLISTED)
        .firstResultOptional();
  }

  /** What a person was asked for or promised from a day on; for the product itself. */
  List<Registration> aheadOf(UUID person, LocalDate today) {
    return list(
        """
        personId = ?1 and status in ('INVITED', 'REGISTERED', 'WAITLISTED', 'OFFERED')
        and meetingId in (select m.id from Meeting m where m.meetingDate >= ?2) order by meetingId""",
        person,
        today);
  }

  /** Offers of a meeting that ran out; call with the meeting locked. */
  List<Registration> expired(UUID meeting, Instant now) {
    return list(
        "meetingId = ?1 and status = ?2 and offerExpiresAt <= ?3",
        meeting,
        RegistrationStatus.OFFERED,
        now);
  }

  /** Offers of a meeting, also those that ran out; call with the meeting locked. */
  List<Registration> offers(UUID meeting) {
    return list("meetingId = ?1 and status = ?2", meeting, RegistrationStatus.OFFERED);
  }

  /** Who has no seat yet: is offered one or waits for it. */
  List<Registration> seeking(UUID meeting) {
    return list("meetingId = ?1 and status in ('OFFERED', 'WAITLISTED') order by id", meeting);
  }

  /** Meetings with an offer that ran out. */
  List<UUID> meetingsWithExpiredOffers(Instant now) {
    return sql.list(
        UUID.class,
        Query.of("select distinct r.meeting_id from registration r")
            .where("r.status = 'OFFERED' and r.offer_expires_at <= :now", "now", utc(now)));
  }

  /** Organisations that a person is named in today. */
  List<UUID> organisationsOf(UUID person, LocalDate today) {
    return sql.list(
        UUID.class,
        Query.of("select distinct g.organisation_id from role_grant g")
            .where("g.person_id = :person", "person", person)
            .where(
                Condition.of("g.organisation_id is not null and g.status in ('OFFERED', 'ACTIVE')"))
            .where(Condition.validOn("g", "today", today)));
  }

  private static Object utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
