package nl.olievlek.learner;

import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a trajectory stands. */
public enum LearnerStatus implements Status<LearnerStatus> {
  APPLIED,
  ACCEPTED,
  ACTIVE,
  INTERRUPTED,
  COMPLETED,
  DROPPED_OUT,
  TRANSFERRED;

  @Override
  public Set<LearnerStatus> next() {
    return switch (this) {
      case APPLIED -> Set.of(ACCEPTED, DROPPED_OUT);
      case ACCEPTED -> Set.of(ACTIVE, DROPPED_OUT);
      case ACTIVE -> Set.of(INTERRUPTED, COMPLETED, DROPPED_OUT, TRANSFERRED);
      case INTERRUPTED -> Set.of(ACTIVE, COMPLETED, DROPPED_OUT, TRANSFERRED);
      case COMPLETED, DROPPED_OUT, TRANSFERRED -> Set.of();
    };
  }

  /** Whether the trajectory has ended. */
  public boolean outcome() {
    return next().isEmpty();
  }

  /** Whether a first day in training, known or not, goes with this state. */
  boolean mayHaveStarted(boolean started) {
    return switch (this) {
      case APPLIED, ACCEPTED -> !started;
      case DROPPED_OUT -> true;
      case ACTIVE, INTERRUPTED, COMPLETED, TRANSFERRED -> started;
    };
  }
}
