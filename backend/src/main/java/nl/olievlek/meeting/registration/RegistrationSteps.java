package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.meeting.MeetingAct;
import nl.olievlek.meeting.MeetingStatus;
import nl.olievlek.meeting.Meetings;
import nl.olievlek.meeting.RegistrationStatus;
import nl.olievlek.meeting.SeatPlan;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Which steps of a registration are whose, and when they can be taken. */
@ApplicationScoped
class RegistrationSteps {

  private final Clock clock;
  private final Meetings meetings;

  RegistrationSteps(Clock clock, Meetings meetings) {
    this.clock = clock;
    this.meetings = meetings;
  }

  /** Of somebody's registration, for the caller. */
  Steps<RegistrationStatus> of(UUID person, RegistrationStatus from, SeatPlan plan, Scope scope) {
    return Steps.of(
        to -> may(from, to, scope.is(person), plan, scope), to -> requirePossible(to, plan, scope));
  }

  /** Coordinators take every step of a person; people their own, apologies up to the day itself. */
  private boolean may(
      RegistrationStatus from, RegistrationStatus to, boolean own, SeatPlan plan, Scope scope) {
    var told = to.toldOnTheDay() || from.toldOnTheDay();
    return !to.givenByProduct() && (own && !told && !isOver(plan) || scope.runs(plan.networkId()));
  }

  private void requirePossible(RegistrationStatus to, SeatPlan plan, Scope scope) {
    if (to == RegistrationStatus.REGISTERED) {
      meetings.acts(plan, scope).requirePossible(MeetingAct.REGISTER);
    } else if (to.toldOnTheDay()) {
      if (plan.status() == MeetingStatus.CANCELLED) {
        throw Problems.conflict("meeting.cancelled");
      }
      Registration.requireCome(plan.meetingDate(), LocalDate.now(clock));
    }
  }

  private boolean isOver(SeatPlan plan) {
    return LocalDate.now(clock).isAfter(plan.meetingDate());
  }
}
