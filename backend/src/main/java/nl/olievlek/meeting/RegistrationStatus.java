package nl.olievlek.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/**
 * The life cycle of a registration. Which of these hold a seat is said once, in the SQL function
 * {@code takes_seat}.
 *
 * <p>Who declined, cancelled, sent apologies or let an offer run out may think better of it. The
 * four outcomes can be corrected into each other and taken back, because a list of names is filled
 * in by hand.
 */
public enum RegistrationStatus implements Status<RegistrationStatus> {
  INVITED,
  REGISTERED,
  DECLINED,
  WAITLISTED,
  OFFERED,
  EXPIRED,
  CANCELLED,
  ATTENDED,
  PARTLY,
  EXCUSED,
  NO_SHOW;

  private static final Set<RegistrationStatus> OUTCOMES =
      EnumSet.of(ATTENDED, PARTLY, EXCUSED, NO_SHOW);

  @Override
  public Set<RegistrationStatus> next() {
    return switch (this) {
      case INVITED -> EnumSet.of(REGISTERED, WAITLISTED, DECLINED);
      case REGISTERED -> EnumSet.of(CANCELLED, ATTENDED, PARTLY, EXCUSED, NO_SHOW);
      case WAITLISTED -> EnumSet.of(OFFERED, CANCELLED);
      case OFFERED -> EnumSet.of(REGISTERED, DECLINED, EXPIRED);
      case DECLINED, EXPIRED, CANCELLED -> EnumSet.of(REGISTERED, WAITLISTED);
      case ATTENDED, PARTLY, NO_SHOW -> and(others(), REGISTERED);
      case EXCUSED -> and(others(), REGISTERED, WAITLISTED);
    };
  }

  /** Whether this says that somebody was there or should have been: known on the day itself. */
  public boolean toldOnTheDay() {
    return this == ATTENDED || this == PARTLY || this == NO_SHOW;
  }

  /** Whether only the product itself takes this step. */
  public boolean givenByProduct() {
    return this == INVITED || this == WAITLISTED || this == OFFERED || this == EXPIRED;
  }

  private static Set<RegistrationStatus> and(
      Set<RegistrationStatus> some, RegistrationStatus... more) {
    some.addAll(List.of(more));
    return some;
  }

  private Set<RegistrationStatus> others() {
    var others = EnumSet.copyOf(OUTCOMES);
    others.remove(this);
    return others;
  }
}
