package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.olievlek.exchange.planning.NothingToPlan;
import nl.olievlek.exchange.planning.PlanningInstance;
import nl.olievlek.exchange.planning.WantedRule;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds and stores plans and takes their steps. */
@ApplicationScoped
class PlanService {

  private final PlanRepository plans;
  private final PlanMakingRepository making;
  private final Planning planning;
  private final Solver solver;
  private final Publication publication;
  private final ExchangeRounds rounds;
  private final Transitions transitions;
  private final PlanWords words;
  private final PlanJson json;
  private final Event<Object> events;

  PlanService(
      PlanRepository plans,
      PlanMakingRepository making,
      Planning planning,
      Solver solver,
      Publication publication,
      ExchangeRounds rounds,
      Transitions transitions,
      PlanWords words,
      PlanJson json,
      Event<Object> events) {
    this.plans = plans;
    this.making = making;
    this.planning = planning;
    this.solver = solver;
    this.publication = publication;
    this.rounds = rounds;
    this.transitions = transitions;
    this.words = words;
    this.json = json;
    this.events = events;
  }

  @Transactional
  Page<PlanView> list(UUID round, Scope scope, PageRequest page) {
    rounds.visible(round, scope);
    return plans.page(round, scope, page).map(words::explained);
  }

  @Transactional
  PlanView get(UUID id, Scope scope) {
    return plans.view(id, scope).map(words::explained).orElseThrow(Problems::notFound);
  }

  @Transactional
  Page<AssignmentView> assignments(UUID id, Scope scope, PageRequest page) {
    facts(id, scope);
    return words.explained(plans.assignments(id, scope, page));
  }

  @Transactional
  Page<PlanPlaceView> places(UUID id, Scope scope, PageRequest page) {
    facts(id, scope);
    return plans.places(id, scope, page).map(words::explained);
  }

  /** Who gets something else in another plan of the same round. */
  @Transactional
  Page<DifferenceView> differences(UUID id, UUID with, Scope scope, PageRequest page) {
    var facts = run(id, scope);
    var other = plans.facts(with, scope).filter(found -> found.sharesRound(facts));
    return plans.differences(
        id, other.orElseThrow(() -> Problems.unknown("with")).id(), scope, page);
  }

  @Transactional
  CertificateView certificate(UUID id, Scope scope) {
    run(id, scope);
    return publication.certificate(plans.findById(id));
  }

  /**
   * Keeps all that decides the plan of a round and has it made; the one that is being made, if it
   * is asked the same.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when the round is not being planned,
   *     lacks learners or places, or another plan of it is being made
   */
  @Transactional
  PlanView make(UUID id, PlanRequest request, Scope scope) {
    var round = inPlanning(id, scope);
    var asked = request.options(usualOrder(round));
    var running = plans.making(id);
    if (running.isPresent()) {
      if (!running.get().options(json).equals(asked)) {
        throw Problems.conflict("plan.being-made");
      }
      return get(running.get().id(), scope);
    }
    var known = collect(round);
    PlanRules.require(asked, known);
    var plan = new Plan(id, solver.instance(known, asked), asked, json, scope.person());
    plans.persist(plan);
    making.add(plan.id());
    transitions.record(Plan.class, plan.id(), null, plan.status(), null);
    events.fire(new PlanMaker.Asked(plan.id()));
    return get(plan.id(), scope);
  }

  @Transactional
  PlanView transition(UUID id, PlanTransitionRequest step, Scope scope) {
    var facts = run(id, scope);
    switch (step.to()) {
      case PUBLISHED -> publication.publish(facts, step.reason(), scope);
      case DISCARDED -> publication.discard(facts, step.reason());
      case CANCELLED -> cancel(facts, step.reason());
      case MAKING, DRAFT, FAILED, REPLACED -> facts.status().to(step.to());
    }
    return get(id, scope);
  }

  private void cancel(PlanFacts facts, String reason) {
    var plan = plans.held(facts.id());
    plan.cancel();
    making.remove(facts.id());
    transitions.record(Plan.class, facts.id(), PlanStatus.MAKING, plan.status(), reason);
    events.fire(new PlanMaker.Cancelled(facts.id()));
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    return transitions.of(Plan.class, id, facts(id, scope).status());
  }

  private PlanningInstance collect(RoundFacts round) {
    try {
      return planning.of(round);
    } catch (NothingToPlan nothing) {
      throw switch (nothing.missing()) {
        case APPLICANTS -> Problems.conflict("plan.no-learners");
        case PLACES -> Problems.conflict("plan.no-places");
      };
    }
  }

  private RoundFacts inPlanning(UUID id, Scope scope) {
    var round = rounds.visible(id, scope);
    Scope.require(scope.runs(round.networkId()));
    if (!round.status().isPlannable()) {
      throw Problems.conflict("plan.round-not-in-planning");
    }
    return round;
  }

  private static List<WantedRule> usualOrder(RoundFacts round) {
    return round.status().published() ? WantedRule.REPAIR_ORDER : WantedRule.USUAL_ORDER;
  }

  private PlanFacts run(UUID id, Scope scope) {
    var facts = facts(id, scope);
    Scope.require(scope.runs(facts.networkId()));
    return facts;
  }

  private PlanFacts facts(UUID id, Scope scope) {
    return plans.facts(id, scope).orElseThrow(Problems::notFound);
  }
}
