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

  @Override
  public Set<LearnerStatus> back() {
    return switch (this) {
      case APPLIED, INTERRUPTED -> Set.of();
      case ACCEPTED -> Set.of(APPLIED);
      // Who came back from an interruption was not just accepted: the history tells.
      case ACTIVE -> Set.of(ACCEPTED, INTERRUPTED);
      case COMPLETED, TRANSFERRED -> Set.of(ACTIVE, INTERRUPTED);
      case DROPPED_OUT -> Set.of(APPLIED, ACCEPTED, ACTIVE, INTERRUPTED);
    };
  }

  @Override
  public Set<String> needs() {
    return switch (this) {
      case DROPPED_OUT -> Set.of("date", "dropoutReason");
      case TRANSFERRED -> Set.of("destination");
      default -> Set.of();
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
