package nl.olievlek.exchange.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.planning.SeedCommitment;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Takes the steps of a round and records them, whoever asks. */
@ApplicationScoped
class RoundSteps {

  private final ExchangeRoundRepository rounds;
  private final Transitions transitions;
  private final Networks networks;
  private final Clock clock;

  RoundSteps(
      ExchangeRoundRepository rounds, Transitions transitions, Networks networks, Clock clock) {
    this.rounds = rounds;
    this.networks = networks;
    this.transitions = transitions;
    this.clock = clock;
  }

  /** Where a round stands, and what the caller can do next. */
  TransitionsView of(UUID id, Scope scope) {
    var round = require(id);
    return transitions.of(ExchangeRound.class, id, round.status(), steps(round, scope));
  }

  /** Takes one guarded step of the caller. */
  void take(UUID id, RoundTransitionRequest step, Scope scope) {
    rounds.hold(id);
    var round = require(id);
    transitions.require(
        ExchangeRound.class, id, round.status(), step.to(), steps(round, scope), step);
    go(round, step.to(), step.reason());
  }

  /** What happens to a plan leads the round on. */
  void lead(UUID id, RoundStatus to) {
    rounds.hold(id);
    go(require(id), to, null);
  }

  private void go(ExchangeRound round, RoundStatus to, String reason) {
    var from = round.status();
    round.step(to, clock.instant());
    if (from == RoundStatus.PLANNING && to == RoundStatus.OPEN) {
      // Whoever saw a draft knows who is drawn first: wishes that change now meet another draw.
      rounds.commitAnew(round.id(), SeedCommitment.draw(), clock.instant());
    }
    transitions.record(ExchangeRound.class, round.id(), from, to, reason);
  }

  private Steps<RoundStatus> steps(ExchangeRound round, Scope scope) {
    return Steps.of(
        to -> scope.runs(round.networkId()),
        to -> {
          if (round.status().isBack(to)) {
            requireBack(round, to);
          } else {
            requireOn(round, to);
          }
        });
  }

  private void requireOn(ExchangeRound round, RoundStatus to) {
    switch (to) {
      case OPEN -> round.requireCohorts();
      case PUBLISHED -> throw Problems.conflict("exchange.round-publish-a-plan");
      case RUNNING -> round.requireFirstDay(LocalDate.now(clock));
      case CLOSED ->
          requireNone(rounds.unfinishedInternships(round.id()), "exchange.round-unfinished");
      case DRAFT, PLANNING -> {}
    }
  }

  private void requireBack(ExchangeRound round, RoundStatus to) {
    networks.requireStillOpen(round.networkId(), null);
    if (to == RoundStatus.DRAFT) {
      requireNone(rounds.wishes(round.id()), "exchange.round-wished");
    } else if (to == RoundStatus.PUBLISHED) {
      requireNone(rounds.begunInternships(round.id()), "exchange.round-begun");
    }
  }

  private static void requireNone(long count, String key) {
    if (count > 0) {
      throw Problems.conflict(key, count);
    }
  }

  private ExchangeRound require(UUID id) {
    return rounds.findByIdOptional(id).orElseThrow(Problems::notFound);
  }
}
