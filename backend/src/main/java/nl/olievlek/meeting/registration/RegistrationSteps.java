package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.olievlek.meeting.MeetingStatus;
import nl.olievlek.meeting.RegistrationStatus;
import nl.olievlek.meeting.SeatPlan;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Which steps of a registration are whose, and when they can be taken. */
@ApplicationScoped
class RegistrationSteps {

  private final Clock clock;

  RegistrationSteps(Clock clock) {
    this.clock = clock;
  }

  Steps<RegistrationStatus> of(Registration registration, SeatPlan plan, Scope scope) {
    var own = registration.isOf(scope.person());
    return Steps.of(
        to -> may(registration.status(), to, own, plan, scope),
        to -> requirePossible(to, plan, scope));
  }

  /** Coordinators take every step of a person; people their own, apologies up to the day itself. */
  private boolean may(
      RegistrationStatus from, RegistrationStatus to, boolean own, SeatPlan plan, Scope scope) {
    var told = to.toldOnTheDay() || from.toldOnTheDay();
    return !to.givenByProduct() && (own && !told && !isOver(plan) || scope.runs(plan.networkId()));
  }

  private void requirePossible(RegistrationStatus to, SeatPlan plan, Scope scope) {
    if (to == RegistrationStatus.REGISTERED) {
      requireOpen(plan, scope);
    } else if (to.toldOnTheDay()) {
      if (plan.status() == MeetingStatus.CANCELLED) {
        throw Problems.conflict("meeting.cancelled");
      }
      Registration.requireCome(plan.meetingDate(), LocalDate.now(clock));
    }
  }

  /**
   * A coordinator may complete the list afterwards; nobody registers for what is cancelled.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireOpen(SeatPlan plan, Scope scope) {
    var ended = plan.status() == MeetingStatus.HELD || isOver(plan);
    if (plan.status() == MeetingStatus.CANCELLED || (ended && !scope.runs(plan.networkId()))) {
      throw Problems.conflict("meeting.not-open");
    }
  }

  private boolean isOver(SeatPlan plan) {
    return LocalDate.now(clock).isAfter(plan.meetingDate());
  }
}
