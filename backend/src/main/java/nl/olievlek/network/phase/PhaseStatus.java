package nl.olievlek.network.phase;

import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** How far a phase is. */
enum PhaseStatus implements Status<PhaseStatus> {
  PLANNED,
  RUNNING,
  FINISHED;

  @Override
  public Set<PhaseStatus> next() {
    return switch (this) {
      case PLANNED -> Set.of(RUNNING);
      case RUNNING -> Set.of(FINISHED);
      case FINISHED -> Set.of();
    };
  }

  @Override
  public Set<PhaseStatus> back() {
    return switch (this) {
      case PLANNED -> Set.of();
      case RUNNING -> Set.of(PLANNED);
      case FINISHED -> Set.of(RUNNING);
    };
  }
}
