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

  /** Coordinators take every step of a person; people their own. */
  private boolean may(
      RegistrationStatus from, RegistrationStatus to, boolean own, SeatPlan plan, Scope scope) {
    var told = to.toldOnTheDay() || from.toldOnTheDay();
    return !to.givenByProduct() && (own && !told || scope.runs(plan.networkId()));
  }

  /** People answer up to the day itself; afterwards who runs it completes the list. */
  private void requirePossible(RegistrationStatus to, SeatPlan plan, Scope scope) {
    if (!scope.runs(plan.networkId()) && plan.isOver(LocalDate.now(clock))) {
      throw Problems.conflict("meeting.was");
    }
    if (to == RegistrationStatus.REGISTERED) {
      meetings.acts(plan, scope).requirePossible(MeetingAct.INVITE);
    } else if (to.toldOnTheDay()) {
      if (plan.status() == MeetingStatus.CANCELLED) {
        throw Problems.conflict("meeting.cancelled");
      }
      Registration.requireCome(plan.meetingDate(), LocalDate.now(clock));
    }
  }
}
