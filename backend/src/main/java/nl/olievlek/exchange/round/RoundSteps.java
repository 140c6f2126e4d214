package nl.olievlek.exchange.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
    var round = rounds.findByIdOptional(id).orElseThrow(Problems::notFound);
    var from = round.status();
    switch (to) {
      case OPEN -> round.open();
      case PLANNING -> round.startPlanning();
      case PUBLISHED -> round.publish(clock.instant());
      case RUNNING -> round.start();
      case CLOSED -> round.close(rounds.unfinishedInternships(id));
      case DRAFT -> from.to(to);
    }
    transitions.record(ExchangeRound.class, id, from, to, reason);
  }
}
