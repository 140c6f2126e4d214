package nl.olievlek.exchange.round;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a round stands. */
public enum RoundStatus implements Status<RoundStatus> {
  DRAFT,
  OPEN,
  PLANNING,
  PUBLISHED,
  RUNNING,
  CLOSED;

  @Override
  public Set<RoundStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(OPEN);
      case OPEN -> EnumSet.of(PLANNING);
      case PLANNING -> EnumSet.of(OPEN, PUBLISHED);
      case PUBLISHED -> EnumSet.of(RUNNING);
      case RUNNING -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(RoundStatus.class);
    };
  }

  /** A published plan is final: who was told where to go hears of a repair instead. */
  @Override
  public Set<RoundStatus> back() {
    return switch (this) {
      case OPEN -> EnumSet.of(DRAFT);
      case RUNNING -> EnumSet.of(PUBLISHED);
      case CLOSED -> EnumSet.of(RUNNING);
      case DRAFT, PLANNING, PUBLISHED -> EnumSet.noneOf(RoundStatus.class);
    };
  }

  /** Whether hosts may still offer, and everything a plan depends on may still change. */
  public boolean collects() {
    return this == DRAFT || this == OPEN;
  }

  /** Whether a plan of it can be made: its first, or one that repairs it. */
  public boolean isPlannable() {
    return this == PLANNING || this == PUBLISHED || this == RUNNING;
  }

  /** Whether the plan is known to everyone. */
  public boolean published() {
    return compareTo(PUBLISHED) >= 0;
  }
}
