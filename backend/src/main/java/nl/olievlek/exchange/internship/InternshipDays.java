package nl.olievlek.exchange.internship;

import java.time.LocalDate;
import nl.olievlek.platform.problem.Problems;

/** What the days of an internship must meet. */
final class InternshipDays {

  /** How many days before or after what was planned somebody may be there. */
  private static final int NEAR = 14;

  private InternshipDays() {}

  /**
   * Refuses with 400 a day on which somebody was there that has still to come, or that lies more
   * than two weeks from what was planned; null is no day.
   */
  static void requireActual(
      String field, LocalDate day, LocalDate first, LocalDate last, LocalDate today) {
    if (day == null) {
      return;
    }
    if (day.isAfter(today)) {
      throw Problems.invalid(field, "internship.day-to-come");
    }
    var earliest = first.minusDays(NEAR);
    var latest = last.plusDays(NEAR);
    if (day.isBefore(earliest) || day.isAfter(latest)) {
      throw Problems.invalid(field, "internship.far-from-planned", earliest, latest);
    }
  }

  /** Refuses with 400 an end before the start; either may be null. */
  static void requireOrder(String field, LocalDate start, LocalDate end) {
    if (start != null && end != null && end.isBefore(start)) {
      throw Problems.invalid(field, "platform.end-before-start");
    }
  }
}
