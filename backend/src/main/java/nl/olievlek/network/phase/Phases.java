package nl.olievlek.network.phase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;

/** Phases as later features see them. */
@ApplicationScoped
public class Phases {

  private final PhaseRepository phases;

  Phases(PhaseRepository phases) {
    this.phases = phases;
  }

  /**
   * The first and last phase that a request refers to as {@code firstPhaseId} and {@code
   * lastPhaseId}; null is open.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the network has no such phase or
   *     the last comes before the first
   */
  public void requireSpan(UUID network, UUID first, UUID last) {
    var from = sequence("firstPhaseId", network, first, Integer.MIN_VALUE);
    var to = sequence("lastPhaseId", network, last, Integer.MAX_VALUE);
    if (to < from) {
      throw Problems.invalid("lastPhaseId", "platform.end-before-start");
    }
  }

  private int sequence(String field, UUID network, UUID id, int open) {
    return id == null
        ? open
        : phases.in(network, id).map(Phase::sequence).orElseThrow(() -> Problems.unknown(field));
  }
}
