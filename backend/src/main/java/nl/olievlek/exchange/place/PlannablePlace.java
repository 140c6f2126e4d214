package nl.olievlek.exchange.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a plan needs to know of a place that is offered or confirmed.
 *
 * @param weekdays ISO weekdays (1 = Monday) on which the learner is expected
 * @param minimumLearners with fewer learners than this the place does not run
 * @param capacity most learners at once, after the load limits of the supervisors
 */
public record PlannablePlace(
    UUID id,
    UUID organisationId,
    String organisationName,
    String ward,
    LocalDate startDate,
    LocalDate endDate,
    List<Integer> weekdays,
    int minimumLearners,
    int capacity,
    List<String> topics) {

  /** All days on which the learner is expected. */
  public Set<LocalDate> dates() {
    return days(startDate, endDate, weekdays);
  }

  /** The place by ward. */
  public PlaceRef ref() {
    return new PlaceRef(id, ward);
  }

  static Set<LocalDate> days(LocalDate start, LocalDate end, List<Integer> weekdays) {
    var wanted = weekdays.stream().map(DayOfWeek::of).collect(Collectors.toSet());
    return start
        .datesUntil(end.plusDays(1))
        .filter(day -> wanted.contains(day.getDayOfWeek()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
