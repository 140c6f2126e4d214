package nl.olievlek.exchange.internship;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where an internship stands. */
public enum InternshipStatus implements Status<InternshipStatus> {
  PROPOSED,
  HOST_ACCEPTED,
  HOST_DECLINED,
  AGREED,
  RUNNING,
  RETURNED,
  RECOGNISED,
  CANCELLED,
  NO_SHOW,
  ENDED_EARLY;

  @Override
  public Set<InternshipStatus> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(HOST_ACCEPTED, HOST_DECLINED, CANCELLED);
      case HOST_ACCEPTED -> EnumSet.of(AGREED, HOST_DECLINED, CANCELLED);
      // A learner can come back and write before anybody noted the start.
      case AGREED -> EnumSet.of(RUNNING, RETURNED, CANCELLED, NO_SHOW);
      case RUNNING -> EnumSet.of(RETURNED, ENDED_EARLY);
      case RETURNED -> EnumSet.of(RECOGNISED);
      case HOST_DECLINED, RECOGNISED, CANCELLED, NO_SHOW, ENDED_EARLY ->
          EnumSet.noneOf(InternshipStatus.class);
    };
  }

  /** Agreeing is taken back by the parties themselves; see the sub-package {@code agreement}. */
  @Override
  public Set<InternshipStatus> back() {
    return switch (this) {
      case HOST_ACCEPTED, HOST_DECLINED -> EnumSet.of(PROPOSED);
      case AGREED -> EnumSet.of(HOST_ACCEPTED);
      case RUNNING, NO_SHOW -> EnumSet.of(AGREED);
      case RETURNED -> EnumSet.of(AGREED, RUNNING);
      case RECOGNISED -> EnumSet.of(RETURNED);
      case ENDED_EARLY -> EnumSet.of(RUNNING);
      case CANCELLED -> EnumSet.of(PROPOSED, HOST_ACCEPTED, AGREED);
      case PROPOSED -> EnumSet.noneOf(InternshipStatus.class);
    };
  }

  /** Whether it is still to begin. */
  boolean ahead() {
    return this == PROPOSED || this == HOST_ACCEPTED || this == AGREED;
  }

  /** Whether the learner was there, or is. */
  public boolean begun() {
    return this == RUNNING || this == RETURNED || this == RECOGNISED || this == ENDED_EARLY;
  }

  /** Whether something can be agreed on: from the host's yes until the learner is back. */
  public boolean agreeable() {
    return this == HOST_ACCEPTED || this == AGREED || this == RUNNING;
  }

  /** Whether a yes to what was agreed on can be taken back: until it begins. */
  public boolean withdrawable() {
    return this == HOST_ACCEPTED || this == AGREED;
  }

  /** Whether hours can be entered: until the home organisation says what they were worth. */
  public boolean countsHours() {
    return this == AGREED || begun() && this != RECOGNISED;
  }

  /** Whether it came to nothing: the learner has not seen this host. */
  public boolean cameToNothing() {
    return this == HOST_DECLINED || this == CANCELLED || this == NO_SHOW;
  }

  /** Whether another internship of the learner can fall on the same days. */
  public boolean freesTheDays() {
    return cameToNothing() || this == ENDED_EARLY;
  }

  @Override
  public Set<String> needs() {
    return this == RECOGNISED ? Set.of("learned") : freesTheDays() ? Set.of("reason") : Set.of();
  }
}
