package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import nl.olievlek.learner.cohort.SchoolDaysAdded;
import nl.olievlek.platform.problem.Problems;

/** Nobody is expected at school and at a host on one day. */
@ApplicationScoped
class SchoolDaysObserver {

  private final StayRepository stays;
  private final Clock clock;

  SchoolDaysObserver(StayRepository stays, Clock clock) {
    this.stays = stays;
    this.clock = clock;
  }

  /** Refuses days at school on which learners are to be at a host, until that is on other days. */
  void keepFree(@Observes SchoolDaysAdded added) {
    if (added.weekdays().isEmpty()) {
      return;
    }
    stays.holdLearners(added);
    var expected = stays.expectedOn(added, LocalDate.now(clock));
    if (expected.learners() > 0) {
      throw Problems.invalid(
          added.field(), "internship.school-days", expected.learners(), expected.first());
    }
  }
}
