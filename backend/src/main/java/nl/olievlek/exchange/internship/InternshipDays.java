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
    if (outside(day, earliest, latest)) {
      throw Problems.invalid(field, "internship.far-from-planned", earliest, latest);
    }
  }

  static boolean outside(LocalDate day, LocalDate first, LocalDate last) {
    return day.isBefore(first) || day.isAfter(last);
  }
}
