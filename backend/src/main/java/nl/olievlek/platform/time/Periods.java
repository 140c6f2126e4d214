package nl.olievlek.platform.time;

import java.time.LocalDate;
import nl.olievlek.platform.problem.Problems;

/** Periods of whole days, ends included; an unknown start or end is null. */
public final class Periods {

  private Periods() {}

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
