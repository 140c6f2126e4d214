package nl.olievlek.planning;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A host place of an exchange round: one organisation, one set of days, room for some learners.
 *
 * @param minimum with fewer learners than this the place does not run
 * @param maximum room, after the load limit of the supervisors
 * @param coordinate where the place is, or null when unknown
 */
public record Place(
    UUID id,
    UUID organisation,
    Set<LocalDate> dates,
    int minimum,
    int maximum,
    Set<String> topics,
    Coordinate coordinate) {

  public Place {
    dates = Set.copyOf(dates);
    topics = Set.copyOf(topics);
    if (minimum < 0 || maximum < 0) {
      throw new IllegalArgumentException("A place cannot hold a negative number of learners");
    }
  }

  /** Whether there is any number of learners with which it runs. */
  boolean canRun() {
    return maximum > 0 && minimum <= maximum;
  }

  /** Whether all its seats were taken before the plan. */
  boolean isTaken() {
    return maximum == 0;
  }

  /** Whether a number of learners is too small to run, though not zero. */
  boolean fallsShortWith(int learners) {
    return learners > 0 && learners < minimum;
  }
}
