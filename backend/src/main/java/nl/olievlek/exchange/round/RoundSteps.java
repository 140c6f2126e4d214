package nl.olievlek.exchange.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;

/** Takes the steps of a round and records them, whoever asks. */
@ApplicationScoped
class RoundSteps {

  private final ExchangeRoundRepository rounds;
  private final Transitions transitions;
  private final Clock clock;

  RoundSteps(ExchangeRoundRepository rounds, Transitions transitions, Clock clock) {
    this.rounds = rounds;
    this.transitions = transitions;
    this.clock = clock;
  }

  /** Takes one guarded step. */
  void take(UUID id, RoundStatus to, String reason) {
    rounds.hold(id);
    var round = rounds.findByIdOptional(id).orElseThrow(Problems::notFound);
    var from = round.status();
    transitions.requireStep(ExchangeRound.class, id, from, to, reason);
    switch (to) {
      case DRAFT -> round.backToDraft(rounds.wishes(id));
      case OPEN -> round.open();
      case PLANNING -> round.startPlanning();
      case PUBLISHED -> published(round, from);
      case RUNNING -> running(round, from);
      case CLOSED -> round.close(rounds.unfinishedInternships(id));
    }
    transitions.record(ExchangeRound.class, id, from, to, reason);
  }

  private void published(ExchangeRound round, RoundStatus from) {
    if (from.isBack(RoundStatus.PUBLISHED)) {
      round.backToPublished(rounds.begunInternships(round.id()));
    } else {
      round.publish(clock.instant());
    }
  }

  private void running(ExchangeRound round, RoundStatus from) {
    if (from.isBack(RoundStatus.RUNNING)) {
      round.reopen();
    } else {
      round.start(LocalDate.now(clock));
    }
  }
}
