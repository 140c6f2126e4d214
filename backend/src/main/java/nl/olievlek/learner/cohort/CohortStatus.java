package nl.olievlek.learner.cohort;

import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a cohort stands. */
enum CohortStatus implements Status<CohortStatus> {
  PREPARATION,
  PROVISIONAL,
  CONFIRMED,
  ACTIVE,
  FINISHED,
  CANCELLED;

  @Override
  public Set<CohortStatus> next() {
    return switch (this) {
      case PREPARATION -> Set.of(PROVISIONAL, CANCELLED);
      case PROVISIONAL -> Set.of(CONFIRMED, CANCELLED);
      case CONFIRMED -> Set.of(ACTIVE, CANCELLED);
      case ACTIVE -> Set.of(FINISHED, CANCELLED);
      case FINISHED, CANCELLED -> Set.of();
    };
  }

  @Override
  public Set<CohortStatus> back() {
    return switch (this) {
      case PREPARATION -> Set.of();
      case PROVISIONAL -> Set.of(PREPARATION);
      case CONFIRMED -> Set.of(PROVISIONAL);
      case ACTIVE -> Set.of(CONFIRMED);
      case FINISHED -> Set.of(ACTIVE);
      case CANCELLED -> Set.of(PREPARATION, PROVISIONAL, CONFIRMED, ACTIVE);
    };
  }

  @Override
  public Set<String> needs() {
    return this == CANCELLED ? Set.of("reason") : Set.of();
  }

  /** Whether learners can still join. */
  boolean open() {
    return !next().isEmpty();
  }

  /** Whether the training began. */
  boolean begun() {
    return this == ACTIVE || this == FINISHED;
  }

  /** Whether organisations can still pledge numbers: until the cohort starts. */
  boolean pledging() {
    return open() && this != ACTIVE;
  }
}
