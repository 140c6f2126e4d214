package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.lifecycle.Steps;
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
  private final NewPlans fresh;
  private final Publication publication;
  private final PublicationRules rules;
  private final ExchangeRounds rounds;
  private final Transitions transitions;
  private final PlanWords words;
  private final Event<PlanMaker.Cancelled> cancelled;

  PlanService(
      PlanRepository plans,
      PlanMakingRepository making,
      NewPlans fresh,
      Publication publication,
      PublicationRules rules,
      ExchangeRounds rounds,
      Transitions transitions,
      PlanWords words,
      Event<PlanMaker.Cancelled> cancelled) {
    this.plans = plans;
    this.making = making;
    this.fresh = fresh;
    this.publication = publication;
    this.rules = rules;
    this.rounds = rounds;
    this.transitions = transitions;
    this.words = words;
    this.cancelled = cancelled;
  }

  Page<PlanView> list(UUID round, Scope scope, PageRequest page) {
    rounds.visible(round, scope);
    return plans.page(round, scope, page).map(words::explained);
  }

  @Transactional
  PlanView get(UUID id, Scope scope) {
    return plans.view(id, scope).map(words::explained).orElseThrow(Problems::notFound);
  }

  Page<AssignmentView> assignments(UUID id, Scope scope, PageRequest page) {
    facts(id, scope);
    return words.explained(plans.assignments(id, scope, page));
  }

  Page<PlanPlaceView> places(UUID id, Scope scope, PageRequest page) {
    facts(id, scope);
    return plans.places(id, scope, page).map(words::explained);
  }

  /** Who gets something else in another plan of the same round, or than there is now. */
  Page<DifferenceView> differences(UUID id, UUID with, Scope scope, PageRequest page) {
    var facts = run(id, scope);
    if (with == null) {
      return plans.changes(id, scope, page);
    }
    var other = plans.facts(with, scope).filter(found -> found.sharesRound(facts));
    return plans.differences(
        id, other.orElseThrow(() -> Problems.unknown("with")).id(), scope, page);
  }

  @Transactional
  CertificateView certificate(UUID id, Scope scope) {
    return publication.certificate(run(id, scope));
  }

  @Transactional
  PlanView make(UUID round, PlanRequest request, Scope scope) {
    return get(fresh.make(round, request, scope), scope);
  }

  @Transactional
  PlanView transition(UUID id, PlanTransitionRequest step, Scope scope) {
    if (step.to() == PlanStatus.PUBLISHED) {
      // What is found to be possible then stays so.
      publication.hold(run(id, scope));
    }
    var facts = facts(id, scope);
    transitions.require(Plan.class, id, facts.status(), step.to(), steps(facts, scope), step);
    switch (step.to()) {
      case PUBLISHED -> publication.publish(facts, step.reason(), scope);
      case DISCARDED -> publication.discard(facts, step.reason());
      case CANCELLED -> cancel(facts, step.reason());
      default -> publication.restore(facts, step.reason());
    }
    return get(id, scope);
  }

  private void cancel(PlanFacts facts, String reason) {
    for (var plan : plans.held(facts.lead())) {
      plan.cancel();
      transitions.record(Plan.class, plan.id(), PlanStatus.MAKING, plan.status(), reason);
    }
    making.remove(facts.lead());
    cancelled.fire(new PlanMaker.Cancelled(facts.lead()));
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    var facts = facts(id, scope);
    return transitions.of(Plan.class, id, facts.status(), steps(facts, scope));
  }

  private Steps<PlanStatus> steps(PlanFacts facts, Scope scope) {
    return Steps.of(
        to -> scope.runs(facts.networkId()),
        to -> {
          if (to == PlanStatus.PUBLISHED) {
            rules.requirePossible(facts, scope);
          }
        });
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
