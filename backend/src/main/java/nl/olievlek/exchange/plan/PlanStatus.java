package nl.olievlek.exchange.plan;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a plan stands. */
enum PlanStatus implements Status<PlanStatus> {
  DRAFT,
  PUBLISHED,
  DISCARDED;

  @Override
  public Set<PlanStatus> next() {
    return this == DRAFT ? EnumSet.of(PUBLISHED, DISCARDED) : EnumSet.noneOf(PlanStatus.class);
  }
}
