package nl.olievlek.exchange.internship.hours;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a line stands. */
enum HoursStatus implements Status<HoursStatus> {
  PROPOSED,
  CONFIRMED,
  REFUSED,
  /** Taken back by the learner before anybody answered. */
  WITHDRAWN;

  @Override
  public Set<HoursStatus> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(CONFIRMED, REFUSED, WITHDRAWN);
      case REFUSED -> EnumSet.of(CONFIRMED);
      case CONFIRMED, WITHDRAWN -> EnumSet.noneOf(HoursStatus.class);
    };
  }
}
