package nl.olievlek.exchange.internship.hours;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a line stands. */
enum HoursStatus implements Status<HoursStatus> {
  PROPOSED,
  CONFIRMED,
  REFUSED;

  @Override
  public Set<HoursStatus> next() {
    return this == PROPOSED ? EnumSet.of(CONFIRMED, REFUSED) : EnumSet.noneOf(HoursStatus.class);
  }
}
