package nl.olievlek.exchange.place;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a host place stands. */
enum PlaceStatus implements Status<PlaceStatus> {
  DRAFT,
  OFFERED,
  CONFIRMED,
  WITHDRAWN,
  CLOSED;

  @Override
  public Set<PlaceStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(OFFERED, WITHDRAWN);
      case OFFERED -> EnumSet.of(CONFIRMED, WITHDRAWN, CLOSED);
      case CONFIRMED -> EnumSet.of(WITHDRAWN, CLOSED);
      case WITHDRAWN, CLOSED -> EnumSet.noneOf(PlaceStatus.class);
    };
  }

  boolean ended() {
    return next().isEmpty();
  }
}
