package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Who is in a published plan, and whom of it somebody knows by name. */
@ApplicationScoped
class ProofRepository {

  private final Sql sql;

  ProofRepository(Sql sql) {
    this.sql = sql;
  }

  /** A published plan of a network that the caller takes part in, or audits. */
  Optional<PlanFacts> facts(UUID id, Scope scope) {
    return sql.one(
        PlanFacts.class,
        Query.of(
                "select p.id, p.round_id, r.network_id, p.status, p.series_id from plan p"
                    + " join exchange_round r on r.id = p.round_id")
            .where("p.id = :id", "id", id)
            .where(Condition.of("p.status = 'PUBLISHED'"))
            .where(
                scope
                    .reach()
                    .coordinator("r.network_id")
                    .member("r.network_id")
                    .auditor("r.network_id")
                    .condition()));
  }

  /**
   * Whether somebody is in a plan, or in one made together with it: as a learner, for whom they are
   * responsible, as home or host, or who runs or audits the network.
   */
  boolean isIn(PlanFacts facts, Scope scope) {
    var learners = PlanRepository.named(scope, "a", "l").within("exists (%s)".formatted(LEARNERS));
    var hosts =
        scope
            .reach()
            .administrator("h.organisation_id")
            .or(Condition.of("s.person_id = any(:scopePerson)"))
            .condition()
            .within("exists (%s)".formatted(PLACES));
    var audits = scope.reach().auditor("r.network_id").condition();
    return !sql.list(
            UUID.class,
            Query.of("select p.id from plan p join exchange_round r on r.id = p.round_id")
                .where(together(facts))
                .where(Condition.any(List.of(learners, hosts, audits))))
        .isEmpty();
  }

  /** The learners of a plan, and of those made together with it, whose place somebody reads. */
  List<UUID> learners(PlanFacts facts, Scope scope) {
    return sql.list(
        UUID.class,
        Query.of(
                "select distinct a.learner_id from plan_assignment a"
                    + " join learner l on l.id = a.learner_id join plan p on p.id = a.plan_id")
            .where(together(facts))
            .where(PlanRepository.named(scope, "a", "l")));
  }

  /** Which of some organisations somebody reads all of. */
  List<UUID> organisations(PlanFacts facts, List<UUID> some, Scope scope) {
    if (scope.runs(facts.networkId())) {
      return some;
    }
    return some.stream().filter(scope.administered()::contains).toList();
  }

  /** The hashes that were shown before wishes closed, of the plans made together in their order. */
  List<String> hashes(PlanFacts facts) {
    return sql.list(
        String.class,
        Query.of(
                "select r.lottery_seed_hash from plan p join exchange_round r on r.id = p.round_id")
            .where(together(facts))
            .orderBy("p.series_position"));
  }

  private static final String LEARNERS =
      "select from plan_assignment a join learner l on l.id = a.learner_id where a.plan_id = p.id and (%s)";

  private static final String PLACES =
      """
      select from plan_place x join host_place h on h.id = x.host_place_id
        left join host_place_supervisor s on s.place_id = h.id where x.plan_id = p.id and (%s)""";

  /** The plan and those that were made together with it. */
  private static Condition together(PlanFacts facts) {
    return Condition.of("p.id = :lead or p.series_id = :lead", "lead", facts.lead());
  }
}
