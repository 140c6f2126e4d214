package nl.olievlek.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.TaskThing;

/** Meetings as later features see them. */
@ApplicationScoped
public class Meetings {

  /** A meeting as tasks are about it. */
  public static final TaskThing THING =
      new TaskThing(
          "meeting",
          """
          select m.title, coalesce(m.place, o.name), null, m.meeting_date, null::date
          from meeting m left join organisation o on o.id = m.host_organisation_id
          where m.id = k.thing_id""");

  private final MeetingRepository meetings;
  private final MeetingActs acts;

  Meetings(MeetingRepository meetings, MeetingActs acts) {
    this.meetings = meetings;
    this.acts = acts;
  }

  /**
   * The network of the meeting in the path of a request.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller may not see it
   */
  public UUID requireVisible(UUID id, Scope scope) {
    return meetings.visible(id, scope).map(Meeting::networkId).orElseThrow(Problems::notFound);
  }

  /**
   * The seats of a meeting, as they are now.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller may not see it
   */
  public SeatPlan seats(UUID id, Scope scope) {
    return meetings.visible(id, scope).map(Meeting::seatPlan).orElseThrow(Problems::notFound);
  }

  /**
   * The seats of a meeting, locked: whoever else wants to give one out waits for this transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller may not see it
   */
  public SeatPlan lockSeats(UUID id, Scope scope) {
    meetings.stamp(id, scope).orElseThrow(Problems::notFound);
    return lockSeats(id);
  }

  /** As {@link #lockSeats(UUID, Scope)}, for the product itself. */
  public SeatPlan lockSeats(UUID id) {
    return meetings.locked(id).map(Meeting::seatPlan).orElseThrow(Problems::notFound);
  }

  /** What a caller who is not on the list yet can do with a meeting beside its steps. */
  public Acts<MeetingAct> acts(SeatPlan meeting, Scope scope) {
    return acts.of(meeting, false, scope);
  }

  /** Seats that are taken or on offer. */
  public long seatsTaken(UUID id) {
    return meetings.seatsTaken(id);
  }
}
