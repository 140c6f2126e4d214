package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundAct;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.planning.NothingToPlan;
import nl.olievlek.planning.PlanningInstance;
import nl.olievlek.planning.Series;
import nl.olievlek.planning.SeriesPlanner;
import nl.olievlek.planning.WantedRule;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Keeps all that decides a plan and has it made; call within a transaction. */
@ApplicationScoped
class NewPlans {

  private final PlanRepository plans;
  private final PlanMakingRepository making;
  private final Planning planning;
  private final Solver solver;
  private final ExchangeRounds rounds;
  private final Transitions transitions;
  private final PlanJson json;
  private final Event<PlanMaker.Asked> asked;

  NewPlans(
      PlanRepository plans,
      PlanMakingRepository making,
      Planning planning,
      Solver solver,
      ExchangeRounds rounds,
      Transitions transitions,
      PlanJson json,
      Event<PlanMaker.Asked> asked) {
    this.plans = plans;
    this.making = making;
    this.planning = planning;
    this.solver = solver;
    this.rounds = rounds;
    this.transitions = transitions;
    this.json = json;
    this.asked = asked;
  }

  /**
   * Has the plan of a round made, with those of the rounds that are to be planned together with it;
   * the one that is being made, if it is asked the same.
   *
   * @return the plan of the round
   * @throws nl.olievlek.platform.problem.ProblemException 400 when what is asked cannot be, 409
   *     when a round is not being planned, lacks learners or places, or another plan of it is being
   *     made
   */
  UUID make(UUID id, PlanRequest request, Scope scope) {
    var round = inPlanning(id, scope);
    var options = request.options(usualOrder(round));
    var known = new LinkedHashMap<UUID, PlanningInstance>();
    var all = together(round, request.rounds(), scope);
    making.holdRounds(all.stream().map(RoundFacts::id).toList());
    for (var one : all) {
      known.put(one.id(), collect(one));
    }
    PlanRules.require(options, known);
    requireSeries(List.copyOf(known.values()));
    var running = plans.making(known.keySet());
    return running.isEmpty()
        ? keep(options, known, scope.person())
        : same(id, running, options, known);
  }

  private UUID keep(PlanOptions options, Map<UUID, PlanningInstance> known, UUID madeBy) {
    Plan lead = null;
    var position = 0;
    for (var one : known.entrySet()) {
      var own = options.in(one.getValue());
      var instance = solver.instance(one.getValue(), own);
      var plan = new Plan(one.getKey(), instance, own, json, madeBy);
      lead = lead == null ? plan : lead;
      if (known.size() > 1) {
        plan.join(lead.id(), position++);
      }
      plans.persist(plan);
      transitions.record(Plan.class, plan.id(), null, plan.status(), null);
    }
    making.add(lead.id());
    asked.fire(new PlanMaker.Asked(lead.id()));
    return lead.id();
  }

  private UUID same(
      UUID id, List<Plan> running, PlanOptions options, Map<UUID, PlanningInstance> known) {
    var sameRounds =
        plans.together(running.getFirst().lead()).stream()
            .map(Plan::roundId)
            .collect(Collectors.toSet())
            .equals(known.keySet());
    var sameOptions =
        running.stream()
            .allMatch(plan -> plan.options(json).equals(options.in(known.get(plan.roundId()))));
    if (!sameRounds || !sameOptions) {
      throw Problems.conflict("plan.being-made");
    }
    return running.stream().filter(plan -> plan.roundId().equals(id)).findFirst().get().id();
  }

  private List<RoundFacts> together(RoundFacts round, List<UUID> others, Scope scope) {
    var all = new ArrayList<>(List.of(round));
    var seen = new HashSet<>(List.of(round.id()));
    for (var index = 0; index < others.size(); index++) {
      var field = "together[" + index + "]";
      var other = rounds.require(field, others.get(index), scope);
      if (!seen.add(other.id())) {
        throw Problems.invalid(field, "plan.together-twice");
      }
      if (!other.networkId().equals(round.networkId())) {
        throw Problems.invalid(field, "plan.together-network");
      }
      if (round.status().published()
          || !other.status().isPlannable()
          || other.status().published()) {
        throw Problems.invalid(field, "plan.together-not-in-planning");
      }
      all.add(other);
    }
    return all;
  }

  private static void requireSeries(List<PlanningInstance> known) {
    if (known.size() > 1 && Series.overlap(known)) {
      throw Problems.invalid("together", "plan.together-overlap");
    }
    if (known.size() > 1 && SeriesPlanner.isTooLarge(known)) {
      throw Problems.invalid("together", "plan.together-too-large");
    }
  }

  private PlanningInstance collect(RoundFacts round) {
    try {
      return planning.of(round);
    } catch (NothingToPlan nothing) {
      throw switch (nothing.missing()) {
        case APPLICANTS -> Problems.conflict("plan.no-learners", round.name());
        case PLACES -> Problems.conflict("plan.no-places", round.name());
      };
    }
  }

  private RoundFacts inPlanning(UUID id, Scope scope) {
    var round = rounds.visible(id, scope);
    rounds.acts(round, scope).require(RoundAct.PLAN);
    return round;
  }

  private static List<WantedRule> usualOrder(RoundFacts round) {
    return round.status().published() ? WantedRule.REPAIR_ORDER : WantedRule.USUAL_ORDER;
  }
}
