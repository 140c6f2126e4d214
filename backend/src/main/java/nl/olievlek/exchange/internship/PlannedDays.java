package nl.olievlek.exchange.internship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.olievlek.exchange.place.PlannablePlace;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;

/**
 * Other days that somebody plans for an internship.
 *
 * @param firstField field of the request that says the first day, for the problem
 * @param lastField field of the request that says the last day
 */
public record PlannedDays(String firstField, LocalDate first, String lastField, LocalDate last) {

  /**
   * Refuses days outside those of the place, which are within the round, and a beginning that is
   * moved to a day that has passed: who was there on other days than planned is noted as such.
   *
   * @param before first day as it was planned until now
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names every fault
   */
  void requireWithin(PlannablePlace place, LocalDate before, LocalDate today) {
    var faults = new ArrayList<FieldText>();
    outside(firstField, first, place, faults);
    outside(lastField, last, place, faults);
    if (faults.isEmpty() && first.isBefore(today) && !first.equals(before)) {
      faults.add(Problems.violation(firstField, "internship.day-passed"));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private static void outside(
      String field, LocalDate day, PlannablePlace place, List<FieldText> faults) {
    if (InternshipDays.outside(day, place.startDate(), place.endDate())) {
      faults.add(
          Problems.violation(
              field, "internship.outside-place", place.startDate(), place.endDate()));
    }
  }
}
