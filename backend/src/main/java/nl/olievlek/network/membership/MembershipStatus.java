package nl.olievlek.network.membership;

import java.time.LocalDate;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a membership stands. Only an accepted one gives anybody anything. */
public enum MembershipStatus implements Status<MembershipStatus> {
  PROPOSED,
  ACCEPTED,
  DECLINED,
  ENDED;

  @Override
  public Set<MembershipStatus> next() {
    return switch (this) {
      case PROPOSED -> Set.of(ACCEPTED, DECLINED);
      case ACCEPTED -> Set.of(ENDED);
      case DECLINED, ENDED -> Set.of();
    };
  }

  @Override
  public Set<String> needs() {
    return this == DECLINED || this == ENDED ? Set.of("reason") : Set.of();
  }

  /** The status on a day: nobody has to take the step that time takes. */
  MembershipStatus on(LocalDate day, LocalDate lastDay) {
    return this == ACCEPTED && lastDay != null && day.isAfter(lastDay) ? ENDED : this;
  }
}
