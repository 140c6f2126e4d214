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

  /** Whether the learner is or was in training: only dropping out can come before the start. */
  boolean started() {
    return this != APPLIED && this != ACCEPTED && this != DROPPED_OUT;
  }
}
