package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.exchange.planning.PlanningInstance;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.exchange.round.RoundStatus;
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
  private final AssignmentRows rows;
  private final Planning planning;
  private final Publication publication;
  private final ExchangeRounds rounds;
  private final Transitions transitions;
  private final PlanWords words;
  private final PlanJson json;

  PlanService(
      PlanRepository plans,
      AssignmentRows rows,
      Planning planning,
      Publication publication,
      ExchangeRounds rounds,
      Transitions transitions,
      PlanWords words,
      PlanJson json) {
    this.plans = plans;
    this.rows = rows;
    this.planning = planning;
    this.publication = publication;
    this.rounds = rounds;
    this.transitions = transitions;
    this.words = words;
    this.json = json;
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
  CertificateView certificate(UUID id, Scope scope) {
    run(id, scope);
    return publication.certificate(plans.findById(id));
  }

  /** All that decides the plan of a round. */
  @Transactional
  PlanningInstance collect(UUID round, Scope scope) {
    return planning.of(inPlanning(round, scope));
  }

  @Transactional
  PlanView store(UUID round, MadePlan made, Scope scope) {
    inPlanning(round, scope);
    var plan = new Plan(round, made, json, scope.person());
    plans.persist(plan);
    plans.flush();
    rows.store(plan.id(), made);
    transitions.record(Plan.class, plan.id(), null, plan.status(), null);
    return get(plan.id(), scope);
  }

  @Transactional
  PlanView transition(UUID id, PlanTransitionRequest step, Scope scope) {
    var facts = run(id, scope);
    switch (step.to()) {
      case PUBLISHED -> publication.publish(facts, step.reason(), scope);
      case DISCARDED -> publication.discard(facts, step.reason());
      case DRAFT -> facts.status().to(step.to());
    }
    return get(id, scope);
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    return transitions.of(Plan.class, id, facts(id, scope).status());
  }

  private RoundFacts inPlanning(UUID id, Scope scope) {
    var round = rounds.visible(id, scope);
    Scope.require(scope.runs(round.networkId()));
    if (round.status() != RoundStatus.PLANNING) {
      throw Problems.conflict("plan.round-not-in-planning");
    }
    return round;
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
