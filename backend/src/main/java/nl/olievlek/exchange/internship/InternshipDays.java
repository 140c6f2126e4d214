package nl.olievlek.exchange.internship;

import java.time.LocalDate;
import nl.olievlek.platform.problem.Problems;

/** What the days of an internship must meet. */
final class InternshipDays {

  private InternshipDays() {}

  /** Refuses with 400 a day that has still to come; null is no day. */
  static void requireCome(String field, LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      throw Problems.invalid(field, "internship.day-to-come");
    }
  }

  /** Refuses with 400 an end before the start; either may be null. */
  static void requireOrder(String field, LocalDate start, LocalDate end) {
    if (start != null && end != null && end.isBefore(start)) {
      throw Problems.invalid(field, "platform.end-before-start");
    }
  }
}
