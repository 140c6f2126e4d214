package nl.olievlek.platform.time;

import java.time.LocalDate;
import nl.olievlek.platform.problem.Problems;

/** Periods of whole days, ends included; an unknown start or end is null. */
public final class Periods {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private Periods() {}

  /**
   * Refuses a day that can only be a slip of the pen: before 1990, or in 2100 and after. No day is
   * none.
   *
   * @param field the field of the day, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  public static void requireLikely(String field, LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw Problems.invalid(
          field, "platform.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
    }
  }

  /**
   * Refuses a period that ends before it starts.
   *
   * @param field the field of the end, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  public static void requireOrder(String field, LocalDate start, LocalDate end) {
    if (start != null && end != null && end.isBefore(start)) {
      throw Problems.invalid(field, "platform.end-before-start");
    }
  }
}
