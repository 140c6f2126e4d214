package nl.olievlek.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.AccessPlot;
import nl.olievlek.testing.AccessRows;

/** A meeting to which the learner comes, and a guest. */
@ApplicationScoped
class MeetingAccess implements AccessRows {

  private final MeetingFixture meetings;

  MeetingAccess(MeetingFixture meetings) {
    this.meetings = meetings;
  }

  @Override
  public void add(AccessPlot here) {
    var meeting = meetings.meeting(here.network(), 20);
    var learner = here.own().get(Role.LEARNER);
    var guest = here.own().get(Role.GUEST);
    here.put("meetings", meeting);
    here.put("registrations", meetings.registration(meeting, learner, "REGISTERED"));
    here.put("registrationOfGuest", meetings.registration(meeting, guest, "REGISTERED"));
    here.body("moveRegistration", () -> Map.of("to", "EXCUSED"));
  }
}
