package nl.olievlek.platform.time;

import java.time.LocalDate;

/**
 * A period of whole days that a request says, ends included; an unknown start or end is null.
 *
 * @param firstField field of the first day, for the problem
 * @param lastField field of the last day, for the problem
 */
public record Period(String firstField, LocalDate first, String lastField, LocalDate last) {

  /** One of {@code validFrom} and {@code validTo}. */
  public static Period valid(LocalDate from, LocalDate to) {
    return new Period("validFrom", from, "validTo", to);
  }

  /** One of {@code startDate} and {@code endDate}. */
  public static Period dated(LocalDate start, LocalDate end) {
    return new Period("startDate", start, "endDate", end);
  }

  /**
   * Refuses one that ends before it starts.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  public void requireOrder() {
    Periods.requireOrder(lastField, first, last);
  }
}
