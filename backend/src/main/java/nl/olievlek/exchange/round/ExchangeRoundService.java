package nl.olievlek.exchange.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.planning.SeedCommitment;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, adds and changes rounds and takes their steps. */
@ApplicationScoped
class ExchangeRoundService {

  private final ExchangeRoundRepository rounds;
  private final RoundSteps steps;
  private final RoundActs acts;
  private final Transitions transitions;
  private final Networks networks;

  ExchangeRoundService(
      ExchangeRoundRepository rounds,
      RoundSteps steps,
      RoundActs acts,
      Transitions transitions,
      Networks networks) {
    this.rounds = rounds;
    this.steps = steps;
    this.acts = acts;
    this.transitions = transitions;
    this.networks = networks;
  }

  Page<ExchangeRoundView> list(ExchangeRoundFilter filter, Scope scope, PageRequest page) {
    return rounds.page(filter, scope, page);
  }

  @Transactional
  ExchangeRoundView get(UUID id, Scope scope) {
    var seen = rounds.view(id, scope).orElseThrow(Problems::notFound);
    return acts.of(facts(id, scope), scope).on(seen, RoundAct.class);
  }

  @Transactional
  ExchangeRoundView add(ExchangeRoundRequest request, Scope scope) {
    networks.require("networkId", request.networkId(), scope);
    Scope.require(scope.runs(request.networkId()));
    networks.requireOpen("periodEndDate", request.networkId(), request.periodEndDate());
    requireCohorts(request);
    var round = new ExchangeRound(request, SeedCommitment.draw(), false);
    rounds.persist(round);
    transitions.record(ExchangeRound.class, round.id(), null, round.status(), null);
    return get(round.id(), scope);
  }

  @Transactional
  ExchangeRoundView change(UUID id, ExchangeRoundRequest request, long version, Scope scope) {
    facts(id, scope);
    rounds.hold(id);
    acts.of(facts(id, scope), scope).require(RoundAct.CHANGE);
    var round = rounds.findById(id);
    round.requireVersion(version);
    round.change(request);
    networks.requireOpen("periodEndDate", request.networkId(), request.periodEndDate());
    requireCohorts(request);
    var outside = rounds.placesOutside(id, request.periodStartDate(), request.periodEndDate());
    if (outside > 0) {
      throw Problems.conflict("exchange.round-places-outside", outside);
    }
    return get(id, scope);
  }

  @Transactional
  ExchangeRoundView transition(UUID id, RoundTransitionRequest request, Scope scope) {
    facts(id, scope);
    steps.take(id, request, scope);
    return get(id, scope);
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    facts(id, scope);
    return steps.of(id, scope);
  }

  private RoundFacts facts(UUID id, Scope scope) {
    return rounds.facts(id, scope).orElseThrow(Problems::notFound);
  }

  private void requireCohorts(ExchangeRoundRequest request) {
    var cohorts = request.cohortIds();
    if (rounds.cohortsOf(request.networkId(), cohorts) < cohorts.size()) {
      throw Problems.unknown("cohortIds");
    }
    rounds
        .cohortAway(cohorts, request.periodStartDate(), request.periodEndDate())
        .ifPresent(
            away -> {
              throw Problems.invalid(
                  "cohortIds",
                  "exchange.round-cohort-away",
                  away.name(),
                  away.startDate(),
                  away.nominalEndDate());
            });
  }
}
