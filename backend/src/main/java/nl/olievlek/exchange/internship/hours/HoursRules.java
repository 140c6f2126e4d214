package nl.olievlek.exchange.internship.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.platform.problem.Problems;

/** What hours must meet. */
@ApplicationScoped
class HoursRules {

  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal DAY = BigDecimal.valueOf(12);

  private final HoursRepository hours;
  private final Internships internships;
  private final Clock clock;

  HoursRules(HoursRepository hours, Internships internships, Clock clock) {
    this.hours = hours;
    this.internships = internships;
    this.clock = clock;
  }

  /**
   * Refuses hours outside the internship, on a day at school, or more than a day holds.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  void require(InternshipFacts internship, HoursRequest request) {
    var day = request.workedDate();
    var days = hours.days(internship.id());
    if (day.isBefore(days.first()) || day.isAfter(days.last())) {
      throw Problems.invalid("workedDate", "hours.outside", days.first(), days.last());
    }
    if (day.isAfter(LocalDate.now(clock))) {
      throw Problems.invalid("workedDate", "hours.later");
    }
    if (internships.atSchool(internship.learnerId(), day)) {
      throw Problems.invalid("workedDate", "hours.school");
    }
    requireRoom(internship, day, request.hours(), request.hours());
  }

  /** Refuses broken quarters, and a day of more than it holds once {@code more} is added. */
  void requireRoom(InternshipFacts internship, LocalDate day, BigDecimal given, BigDecimal more) {
    if (given.remainder(QUARTER).signum() != 0) {
      throw Problems.invalid("hours", "internship.quarters");
    }
    var there = hours.onDay(internship.id(), day);
    if (there.add(more).compareTo(DAY) > 0) {
      throw Problems.invalid("hours", "hours.too-many", there);
    }
  }
}
