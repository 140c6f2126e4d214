package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.planning.Coordinate;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** What earlier plans and the map say about those to plan for; the caller was found to plan. */
@ApplicationScoped
class PlanHistoryRepository {

  private final Sql sql;

  PlanHistoryRepository(Sql sql) {
    this.sql = sql;
  }

  /** Where learners were drawn in the published plans of other rounds: 0 is first, 1 is last. */
  Map<UUID, List<Double>> drawPositions(Collection<UUID> learners, UUID round) {
    return sql
        .list(
            Draw.class,
            Query.of(
                    """
                    select a.learner_id, case when p.learner_count = 1 then 0.5
                      else (a.draw_position - 1)::double precision / (p.learner_count - 1) end as position
                    from plan_assignment a join plan p on p.id = a.plan_id""")
                .where("a.learner_id = any(:learners)", "learners", array(learners))
                .where(Condition.of("p.status = 'PUBLISHED'"))
                .where("p.round_id <> :round", "round", round)
                .orderBy("a.learner_id, p.id"))
        .stream()
        .collect(
            Collectors.groupingBy(
                Draw::learnerId, Collectors.mapping(Draw::position, Collectors.toList())));
  }

  /** Which of these organisations are members of the network on all days left of a round. */
  Set<UUID> members(RoundFacts round, Collection<UUID> organisations, LocalDate today) {
    var started = round.status().published() && today.isAfter(round.periodStartDate());
    return Set.copyOf(
        sql.list(
            UUID.class,
            Query.of("select o.id from organisation o")
                .where("o.id = any(:ids)", "ids", array(organisations))
                .with("network", round.networkId())
                .with("first", started ? today : round.periodStartDate())
                .where(
                    "member_throughout(:network, o.id, least(cast(:first as date), cast(:last as date)),"
                        + " cast(:last as date))",
                    "last",
                    round.periodEndDate())));
  }

  /** Where places are, as far as known. */
  Map<UUID, Coordinate> spotsOfPlaces(Collection<UUID> places) {
    return spots(
        Query.of(
                "select p.id, l.latitude, l.longitude from host_place p join location l on l.id = p.location_id")
            .where("p.id = any(:ids)", "ids", array(places))
            .where(Condition.of("l.latitude is not null and l.longitude is not null")));
  }

  /**
   * Where organisations are: travel is counted from the employer, because nobody's home address is
   * kept. One with several locations is nowhere in particular.
   */
  Map<UUID, Coordinate> spotsOfOrganisations(Collection<UUID> organisations) {
    return spots(
        Query.of(
                """
                select o.id, o.latitude, o.longitude from (
                  select organisation_id as id, min(latitude) as latitude, min(longitude) as longitude
                  from location where organisation_id = any(:ids)
                  group by organisation_id having count(*) = 1) o""")
            .where(Condition.of("o.latitude is not null and o.longitude is not null"))
            .with("ids", array(organisations)));
  }

  private Map<UUID, Coordinate> spots(Query query) {
    return sql.list(Spot.class, query).stream()
        .collect(
            Collectors.toMap(Spot::id, spot -> new Coordinate(spot.latitude(), spot.longitude())));
  }

  private static UUID[] array(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }

  /** Where a learner was drawn once. */
  record Draw(UUID learnerId, double position) {}

  /** Something on the map. */
  record Spot(UUID id, double latitude, double longitude) {}
}
