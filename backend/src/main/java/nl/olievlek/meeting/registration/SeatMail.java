package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import nl.olievlek.account.People;
import nl.olievlek.meeting.SeatPlan;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.time.Clocks;

/**
 * Tells who waited that a seat came free, until when it is held, and where to take it; and who has
 * no seat yet that the meeting was moved.
 */
@ApplicationScoped
class SeatMail {

  private final People people;
  private final Outbox outbox;

  SeatMail(People people, Outbox outbox) {
    this.people = people;
    this.outbox = outbox;
  }

  void offered(Registration registration, SeatPlan plan) {
    var until = registration.offerExpiresAt().atZone(Clocks.PEOPLE);
    people
        .mailbox(registration.personId())
        .ifPresent(
            box ->
                outbox.queue(
                    box.mail(
                        "seat-offered",
                        plan.title(),
                        plan.meetingDate(),
                        until.toLocalDate(),
                        until.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                        outbox.link("/meetings/" + plan.meetingId()))));
  }

  void moved(Registration registration, SeatPlan plan) {
    people
        .mailbox(registration.personId())
        .ifPresent(
            box ->
                outbox.queue(
                    box.mail(
                        "meeting-moved",
                        plan.title(),
                        plan.meetingDate(),
                        outbox.link("/meetings/" + plan.meetingId()))));
  }
}
