package nl.olievlek.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.olievlek.network.Networks;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** What is whose to do with a meeting, and when. */
@ApplicationScoped
class MeetingActs {

  private final Networks networks;
  private final Clock clock;

  MeetingActs(Networks networks, Clock clock) {
    this.networks = networks;
    this.clock = clock;
  }

  /**
   * For the caller, as things stand.
   *
   * @param registered whether the caller is on the list already
   */
  Acts<MeetingAct> of(SeatPlan meeting, boolean registered, Scope scope) {
    var runs = scope.runs(meeting.networkId());
    return Acts.of(
        act -> act == MeetingAct.REGISTER ? !registered : runs,
        act -> {
          if (act != MeetingAct.CHANGE) {
            networks.requireStillOpen(meeting.networkId(), null);
            requireOpen(meeting, act);
          }
        });
  }

  /** Who runs it may complete the list afterwards; nobody comes to what was, or is cancelled. */
  private void requireOpen(SeatPlan meeting, MeetingAct act) {
    var over = meeting.isOver(LocalDate.now(clock));
    if (meeting.status() == MeetingStatus.CANCELLED || over && act == MeetingAct.REGISTER) {
      throw Problems.conflict("meeting.not-open");
    }
  }
}
