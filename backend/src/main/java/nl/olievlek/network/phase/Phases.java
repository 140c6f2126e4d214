package nl.olievlek.network.phase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.record.RecordService;

/** Phases as later features see them. */
@ApplicationScoped
public class Phases {

  private final RecordService records;
  private final PhaseRecords phases;

  Phases(RecordService records, PhaseRecords phases) {
    this.records = records;
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
        : records
            .find(phases, network, id)
            .map(phase -> phase.content().sequence())
            .orElseThrow(() -> Problems.unknown(field));
  }
}
