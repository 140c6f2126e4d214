package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.olievlek.meeting.MeetingChanged;
import nl.olievlek.meeting.MeetingStatus;
import nl.olievlek.meeting.Meetings;
import nl.olievlek.meeting.RegistrationStatus;
import nl.olievlek.meeting.SeatPlan;
import nl.olievlek.platform.lifecycle.Transitions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives out the seats of a meeting. Everything here runs with the meeting locked. */
@ApplicationScoped
class Seats {

  private final RegistrationRepository registrations;
  private final Meetings meetings;
  private final Transitions transitions;
  private final SeatMail mail;
  private final Clock clock;
  private final Duration offerLasts;

  Seats(
      RegistrationRepository registrations,
      Meetings meetings,
      Transitions transitions,
      SeatMail mail,
      Clock clock,
      @ConfigProperty(name = "olievlek.meeting.offer-lasts") Duration offerLasts) {
    this.registrations = registrations;
    this.meetings = meetings;
    this.transitions = transitions;
    this.mail = mail;
    this.clock = clock;
    this.offerLasts = offerLasts;
  }

  /** Whether a seat is free that nobody waits for. */
  boolean free(SeatPlan plan) {
    return plan.hasRoomBeside(meetings.seatsTaken(plan.meetingId()))
        && registrations.firstWaiting(plan.meetingId()).isEmpty();
  }

  /** Offers every free seat to those who wait, the longest first. */
  void offerFree(SeatPlan plan) {
    var now = clock.instant();
    expire(plan, now);
    while (plan.offersSeats(now) && plan.hasRoomBeside(meetings.seatsTaken(plan.meetingId()))) {
      var waiting = registrations.firstWaiting(plan.meetingId());
      if (waiting.isEmpty()) {
        return;
      }
      waiting.get().offer(earliest(now.plus(offerLasts), plan.begin()));
      record(waiting.get().id(), RegistrationStatus.WAITLISTED, RegistrationStatus.OFFERED);
      mail.offered(waiting.get(), plan);
    }
  }

  void more(@Observes MeetingChanged change) {
    var plan = meetings.lockSeats(change.meetingId());
    if (change.moved()) {
      tell(plan);
    }
    offerFree(plan);
  }

  /** Who waits or has an offer may not be able to come then; no seat is held past the start. */
  private void tell(SeatPlan plan) {
    for (var seeking : registrations.seeking(plan.meetingId())) {
      seeking.holdUntil(plan.begin());
      mail.moved(seeking, plan);
    }
  }

  /** Takes back offers that ran out and passes them on. */
  void passOn(UUID meeting) {
    offerFree(meetings.lockSeats(meeting));
  }

  private void expire(SeatPlan plan, Instant now) {
    // What was held or is cancelled has no seats any more.
    var over =
        plan.status() == MeetingStatus.PLANNED
            ? registrations.expired(plan.meetingId(), now)
            : registrations.offers(plan.meetingId());
    for (var late : over) {
      late.expire();
      record(late.id(), RegistrationStatus.OFFERED, RegistrationStatus.EXPIRED);
    }
  }

  private void record(UUID id, RegistrationStatus from, RegistrationStatus to) {
    transitions.record(Registration.class, id, from, to, null, clock.instant(), null);
  }

  private static Instant earliest(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
