package nl.olievlek.exchange.internship.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;

/**
 * Hours that somebody wants to agree on, held against the days that there are.
 *
 * @param days on which the learner is expected
 * @param hoursPerWeek most hours that anybody may work in a week
 */
record AgreedHours(AgreementRequest request, List<LocalDate> days, int hoursPerWeek) {

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /** Adds what is wrong with them. */
  void check(List<FieldText> faults) {
    quarters("hoursPerDay", request.hoursPerDay(), faults);
    quarters("totalHours", request.totalHours(), faults);
    if (request.totalHours().compareTo(request.hoursPerDay()) < 0) {
      faults.add(Problems.violation("totalHours", "agreement.less-than-a-day"));
    }
    if (days.isEmpty()) {
      faults.add(Problems.violation("startDate", "internship.no-day"));
      return;
    }
    var most = perDay(days.size());
    if (request.totalHours().compareTo(most) > 0) {
      faults.add(
          Problems.violation(
              "totalHours", "agreement.too-many", days.size(), request.hoursPerDay(), most));
    }
    var week = perDay(busiestWeek());
    if (week.compareTo(BigDecimal.valueOf(hoursPerWeek)) > 0) {
      faults.add(
          Problems.violation("hoursPerDay", "agreement.week", busiestWeek(), week, hoursPerWeek));
    }
  }

  private BigDecimal perDay(long count) {
    return request.hoursPerDay().multiply(BigDecimal.valueOf(count)).stripTrailingZeros();
  }

  /** Days in the week with most of them. */
  private long busiestWeek() {
    return days.stream()
        .collect(
            Collectors.groupingBy(
                day ->
                    day.get(IsoFields.WEEK_BASED_YEAR) * 100
                        + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                Collectors.counting()))
        .values()
        .stream()
        .max(Long::compare)
        .orElse(0L);
  }

  private static void quarters(String field, BigDecimal hours, List<FieldText> faults) {
    if (hours.remainder(QUARTER).signum() != 0) {
      faults.add(Problems.violation(field, "internship.quarters"));
    }
  }
}
