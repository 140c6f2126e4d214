package nl.olievlek.exchange.internship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.Restriction;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/**
 * Internships, seen by the coordinator, the admins of home and host, the supervisors at both sides
 * and the learner.
 */
@ApplicationScoped
class InternshipRepository implements PanacheRepositoryBase<ExchangeInternship, UUID> {

  private static final Sorts SORTS =
      Sorts.standard("plannedStartDate", "i.id")
          .allow("plannedStartDate", "i.planned_start_date")
          .allow("status", "i.status");

  private static final String LAST_DAY = "coalesce(i.actual_end_date, i.planned_end_date)";

  private final Sql sql;

  InternshipRepository(Sql sql) {
    this.sql = sql;
  }

  Page<InternshipView> page(InternshipFilter filter, Scope scope, PageRequest page) {
    var query =
        Query.of(InternshipSql.VIEW)
            .where(ShownPerson.to(scope))
            .where(ReflectionReach.to(scope))
            .where(reach(scope))
            .whereGiven("r.network_id = :network", "network", filter.networkId())
            .whereGiven("i.round_id = :round", "round", filter.roundId())
            .whereGiven("i.learner_id = :learner", "learner", filter.learnerId())
            .whereGiven("i.host_organisation_id = :host", "host", filter.hostOrganisationId())
            .whereGiven("i.home_organisation_id = :home", "home", filter.homeOrganisationId())
            .whereGiven("i.status = :status", "status", filter.status())
            .whereGiven(LAST_DAY + " >= :from", "from", filter.endsFromDate())
            .whereGiven(LAST_DAY + " < :before", "before", filter.endsBeforeDate())
            .orderBy(SORTS.orderBy(page));
    return sql.page(InternshipView.class, query, page);
  }

  Optional<InternshipView> view(UUID id, Scope scope) {
    return sql.one(
        InternshipView.class,
        Query.of(InternshipSql.VIEW)
            .where(ShownPerson.to(scope))
            .where(ReflectionReach.to(scope))
            .where("i.id = :id", "id", id)
            .where(reach(scope)));
  }

  Optional<InternshipFacts> facts(UUID id, Scope scope) {
    return facts(List.of(id), scope).stream().findFirst();
  }

  List<InternshipFacts> facts(Collection<UUID> ids, Scope scope) {
    return sql.list(
        InternshipFacts.class,
        Query.of(InternshipSql.FACTS)
            .where("i.id = any(:ids)", "ids", ids.toArray(UUID[]::new))
            .where(reach(scope))
            .where(Restriction.shown("l.person_id", scope))
            .orderBy("i.id"));
  }

  /** Internships that have not begun at a place that the caller was found to manage. */
  List<UUID> aheadAt(UUID place) {
    return sql.list(
        UUID.class,
        Query.of("select id from exchange_internship")
            .where("host_place_id = :place", "place", place)
            .where(Condition.of("status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED')"))
            .orderBy("id"));
  }

  /** Holds internships that somebody was asked about, in one order for everybody. */
  void holdAll(Collection<UUID> ids) {
    sql.list(
        UUID.class,
        Query.of("select id from exchange_internship")
            .where("id = any(:ids)", "ids", ids.toArray(UUID[]::new))
            .orderBy("id for update"));
  }

  /** Whether anything was agreed about an internship that the caller was found to see. */
  boolean hasAgreement(UUID id) {
    return sql.one(
                Long.class,
                Query.of("select count(*) from internship_agreement")
                    .where("internship_id = :id", "id", id))
            .orElseThrow()
        > 0;
  }

  /** A place that a file names, whatever its state. */
  Optional<KnownPlace> place(UUID id) {
    return sql.one(
        KnownPlace.class,
        Query.of("select organisation_id, start_date, end_date from host_place")
            .where("id = :id", "id", id));
  }

  private static Condition reach(Scope scope) {
    var atPlace = scope.reach().supervises("s.person_id", "i.host_organisation_id").condition();
    return scope
        .reach()
        .coordinator("r.network_id")
        .administrator("i.home_organisation_id")
        .administrator("i.host_organisation_id")
        .supervises("l.supervisor_id", "i.home_organisation_id")
        .self("l.person_id")
        .or(
            atPlace.within(
                "exists (select 1 from host_place_supervisor s where s.place_id = i.host_place_id"
                    + " and (%s))"))
        .condition();
  }

  /** A place as far as an import needs it. */
  record KnownPlace(UUID organisationId, LocalDate startDate, LocalDate endDate) {}
}
