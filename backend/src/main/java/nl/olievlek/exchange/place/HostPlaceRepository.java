package nl.olievlek.exchange.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.platform.disclosure.Disclosure;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Places on offer are seen by everyone in the network; drafts by the host and the coordinator. */
@ApplicationScoped
class HostPlaceRepository implements PanacheRepositoryBase<HostPlace, UUID> {

  private static final String SELECT =
      """
      select p.id, p.version, p.round_id, r.name as round_name, p.organisation_id, o.name as organisation_name,
        p.location_id, l.name as location_name, l.street_address as location_street_address,
        l.postal_code as location_postal_code, l.city as location_city, p.ward, p.start_date, p.end_date,
        cast(p.weekdays as integer[]) as weekdays, p.start_time, p.end_time, p.minimum_learners,
        p.maximum_learners, %1$s as capacity, p.topics, p.practical_information,
        p.meeting_point as preparation_meeting_point, p.to_bring as preparation_to_bring,
        p.to_wear as preparation_to_wear, p.recognised_from_date as recognition_from_date,
        p.recognised_until_date as recognition_until_date, %3$s as recognition_covers_period, p.status, p.sample,
        p.status in ('OFFERED', 'CONFIRMED') and coalesce(%3$s, true)
          and member_throughout(r.network_id, p.organisation_id, p.start_date, p.end_date) and %1$s > 0 as plannable,
        (select count(*) from exchange_internship i where i.host_place_id = p.id
          and i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')) as placed_count,
        %4$s,
        (select coalesce(json_agg(json_build_object('person', json_build_object('id', x.id, 'name', %2$s),
            'maximumLearners', s.maximum_learners) order by x.sort_key, x.id), '[]')
          from host_place_supervisor s %5$s where s.place_id = p.id) as supervisors
      from host_place p
      join exchange_round r on r.id = p.round_id
      join organisation o on o.id = p.organisation_id
      left join location l on l.id = p.location_id"""
          .formatted(
              PlannablePlaceRepository.CAPACITY,
              PersonRef.fullName("x"),
              Recognition.COVERS_PERIOD,
              Disclosure.columns(
                  Disclosure.any(
                      Disclosure.network("r.network_id"),
                      Disclosure.organisation("p.organisation_id"),
                      "exists (select 1 from host_place_supervisor own where own.place_id = p.id"
                          + " and own.person_id = :seesAs)"),
                  ""),
              ShownPerson.join("s.person_id", "x"));

  private static final Sorts SORTS =
      Sorts.standard("organisation", "p.id")
          .allow("organisation", "o.name_key")
          .allow("ward", "p.name_key")
          .allow("startDate", "p.start_date");

  private final Sql sql;

  HostPlaceRepository(Sql sql) {
    this.sql = sql;
  }

  Page<HostPlaceView> page(UUID round, HostPlaceFilter filter, Scope scope, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where(Disclosure.to(scope))
            .where(ShownPerson.to(scope))
            .where("p.round_id = :round", "round", round)
            .where(reach(scope))
            .whereGiven("p.status = :status", "status", filter.status())
            .whereGiven(
                "p.organisation_id = :organisation", "organisation", filter.organisationId())
            .orderBy(SORTS.orderBy(page));
    return sql.page(HostPlaceView.class, query, page);
  }

  Optional<HostPlaceView> view(UUID round, UUID id, Scope scope) {
    return sql.one(
        HostPlaceView.class,
        Query.of(SELECT)
            .where(Disclosure.to(scope))
            .where(ShownPerson.to(scope))
            .where("p.round_id = :round", "round", round)
            .where("p.id = :id", "id", id)
            .where(reach(scope)));
  }

  /** What a host has or had on offer in a round. */
  List<HostPlaceView> onOffer(UUID round, UUID organisation, Scope scope) {
    return sql.list(
        HostPlaceView.class,
        Query.of(SELECT)
            .where(Disclosure.to(scope))
            .where(ShownPerson.to(scope))
            .where("p.round_id = :round", "round", round)
            .where("p.organisation_id = :organisation", "organisation", organisation)
            .where(Condition.of("p.status in ('OFFERED', 'CONFIRMED', 'CLOSED')"))
            .where(reach(scope))
            .orderBy("p.id"));
  }

  /** The latest round before another one in which a host had a place on offer. */
  Optional<UUID> lastRound(UUID organisation, RoundFacts before, Scope scope) {
    return sql
        .list(
            UUID.class,
            Query.of("select r.id from host_place p join exchange_round r on r.id = p.round_id")
                .where("r.network_id = :network", "network", before.networkId())
                .where("r.period_start_date < :start", "start", before.periodStartDate())
                .where("p.organisation_id = :organisation", "organisation", organisation)
                .where(Condition.of("p.status in ('OFFERED', 'CONFIRMED', 'CLOSED')"))
                .where(reach(scope))
                .orderBy("r.period_start_date desc, r.id limit 1"))
        .stream()
        .findFirst();
  }

  /** Places of a host in a round, drafts included but not those withdrawn. */
  long held(UUID round, UUID organisation) {
    return count(
        Query.of("select count(*) from host_place")
            .where("round_id = :round", "round", round)
            .where("organisation_id = :organisation", "organisation", organisation)
            .where(Condition.of("status <> 'WITHDRAWN'")));
  }

  /** Learners who are still to come or are there; for a place already found. */
  long placed(UUID place) {
    return count(
        Query.of("select count(*) from exchange_internship")
            .where("host_place_id = :place", "place", place)
            .where(Condition.of("status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED', 'RUNNING')")));
  }

  /** Learners who are there; for a place already found. */
  long present(UUID place) {
    return count(
        Query.of("select count(*) from exchange_internship")
            .where("host_place_id = :place", "place", place)
            .where(Condition.of("status = 'RUNNING'")));
  }

  /** Whether a host is a member of a network on all days of a place; memberships are public. */
  boolean member(HostPlaceRequest place, UUID network) {
    return sql.one(
            Boolean.class,
            Query.of("select member_throughout(:network, :organisation, :first, :last)")
                .with("network", network)
                .with("organisation", place.organisationId())
                .with("first", place.startDate())
                .with("last", place.endDate()))
        .orElseThrow();
  }

  /** Whether a location belongs to an organisation; locations are public. */
  boolean located(UUID location, UUID organisation) {
    return count(
            Query.of("select count(*) from location")
                .where("id = :location", "location", location)
                .where("organisation_id = :organisation", "organisation", organisation))
        > 0;
  }

  private long count(Query query) {
    return sql.one(Long.class, query).orElseThrow();
  }

  /** Says of which place of an earlier round another is the copy; a round has each once. */
  void copied(UUID place, UUID from) {
    sql.execute(
        "update host_place set copied_from_id = :from where id = :id",
        Map.of("id", place, "from", from));
  }

  private static Condition reach(Scope scope) {
    var onOffer =
        Condition.of("p.status in ('OFFERED', 'CONFIRMED', 'CLOSED')")
            .and(scope.reach().member("r.network_id").condition());
    return scope
        .reach()
        .coordinator("r.network_id")
        .administrator("p.organisation_id")
        .supervisorIn("p.organisation_id")
        .or(onOffer)
        .condition();
  }
}
