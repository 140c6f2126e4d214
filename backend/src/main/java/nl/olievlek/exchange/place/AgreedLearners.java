package nl.olievlek.exchange.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Learners at a place for whom it is said who looks after them.
 *
 * @param weekdays ISO weekdays on which they are there
 */
public record AgreedLearners(
    UUID placeId,
    LocalDate startDate,
    LocalDate endDate,
    List<Integer> weekdays,
    UUID personId,
    int learners) {

  boolean on(LocalDate day) {
    return !day.isBefore(startDate)
        && !day.isAfter(endDate)
        && weekdays.contains(day.getDayOfWeek().getValue());
  }
}
