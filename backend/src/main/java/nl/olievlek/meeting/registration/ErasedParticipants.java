package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import nl.olievlek.account.Erased;
import nl.olievlek.meeting.Meetings;
import nl.olievlek.platform.lifecycle.Transitions;

/** Whoever was erased comes to no meeting: the seat is for who waits for it. */
@ApplicationScoped
class ErasedParticipants {

  private final RegistrationRepository registrations;
  private final Meetings meetings;
  private final Seats seats;
  private final Transitions transitions;
  private final Clock clock;

  ErasedParticipants(
      RegistrationRepository registrations,
      Meetings meetings,
      Seats seats,
      Transitions transitions,
      Clock clock) {
    this.registrations = registrations;
    this.meetings = meetings;
    this.seats = seats;
    this.transitions = transitions;
    this.clock = clock;
  }

  void stayAway(@Observes Erased erased) {
    for (var ahead : registrations.aheadOf(erased.person(), LocalDate.now(clock))) {
      var plan = meetings.lockSeats(ahead.meetingId());
      var from = ahead.status();
      ahead.stayAway();
      transitions.record(Registration.class, ahead.id(), from, ahead.status(), null);
      seats.offerFree(plan);
    }
  }
}
