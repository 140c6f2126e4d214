package nl.olievlek.proposal.merge;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a request stands. */
enum MergeStatus implements Status<MergeStatus> {
  OPEN,
  ACCEPTED,
  DECLINED,
  WITHDRAWN;

  @Override
  public Set<MergeStatus> next() {
    return this == OPEN
        ? EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN)
        : EnumSet.noneOf(MergeStatus.class);
  }

  /** The author may think better of a no; what was merged stays merged. */
  @Override
  public Set<MergeStatus> back() {
    return this == DECLINED ? EnumSet.of(OPEN) : EnumSet.noneOf(MergeStatus.class);
  }
}
