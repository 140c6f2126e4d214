package nl.olievlek.exchange.plan;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a plan stands. */
enum PlanStatus implements Status<PlanStatus> {
  MAKING,
  DRAFT,
  PUBLISHED,
  DISCARDED,
  REPLACED,
  CANCELLED,
  FAILED;

  /** What somebody can choose; a plan that is being made becomes a draft or fails by itself. */
  @Override
  public Set<PlanStatus> next() {
    return switch (this) {
      case MAKING -> EnumSet.of(CANCELLED);
      case DRAFT -> EnumSet.of(PUBLISHED, DISCARDED);
      default -> EnumSet.noneOf(PlanStatus.class);
    };
  }

  /** What is published is final: a repair is another plan. */
  @Override
  public Set<PlanStatus> back() {
    return this == DISCARDED ? EnumSet.of(DRAFT) : EnumSet.noneOf(PlanStatus.class);
  }
}
