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

  @Override
  public Set<String> needs() {
    return this == WITHDRAWN ? Set.of("reason") : Set.of();
  }

  @Override
  public Set<PlaceStatus> back() {
    return switch (this) {
      case DRAFT -> EnumSet.noneOf(PlaceStatus.class);
      case OFFERED -> EnumSet.of(DRAFT);
      case CONFIRMED -> EnumSet.of(OFFERED);
      case WITHDRAWN -> EnumSet.of(DRAFT, OFFERED, CONFIRMED);
      case CLOSED -> EnumSet.of(OFFERED, CONFIRMED);
    };
  }

  /** Whether learners can be planned here. */
  boolean onOffer() {
    return this == OFFERED || this == CONFIRMED;
  }

  boolean ended() {
    return next().isEmpty();
  }
}
