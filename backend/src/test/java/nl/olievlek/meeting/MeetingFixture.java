package nl.olievlek.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;

/** Meetings and registrations that tests are about. */
@ApplicationScoped
public class MeetingFixture {

  private final Rows rows;

  MeetingFixture(Rows rows) {
    this.rows = rows;
  }

  /** A meeting next month with so many seats; null for no limit. */
  public UUID meeting(UUID network, Integer capacity) {
    return meeting(network, LocalDate.now(Clocks.PEOPLE).plusMonths(1), capacity);
  }

  /** A meeting on a date. */
  public UUID meeting(UUID network, LocalDate date, Integer capacity) {
    return rows.insert(
        "meeting",
        "network_id",
        network,
        "kind",
        "PRACTICE_EDUCATION",
        "mode",
        "ON_SITE",
        "title",
        "Bijeenkomst",
        "meeting_date",
        date,
        "capacity",
        capacity,
        "status",
        "PLANNED");
  }

  /** Somebody's registration for a meeting. */
  public UUID registration(UUID meeting, Persona person, String status) {
    return rows.insert(
        "registration", "meeting_id", meeting, "person_id", person.id(), "status", status);
  }

  /** Somebody's offer of a seat that ran out a minute ago. */
  public UUID expiredOffer(UUID meeting, Persona person) {
    return rows.insert(
        "registration",
        "meeting_id",
        meeting,
        "person_id",
        person.id(),
        "status",
        "OFFERED",
        "offer_expires_at",
        Instant.now().minusSeconds(60).atOffset(ZoneOffset.UTC));
  }

  /** Somebody on the waiting list since a number of hours. */
  public UUID waiting(UUID meeting, Persona person, int hours) {
    return rows.insert(
        "registration",
        "meeting_id",
        meeting,
        "person_id",
        person.id(),
        "status",
        "WAITLISTED",
        "waitlisted_at",
        Instant.now().minusSeconds(3600L * hours).atOffset(ZoneOffset.UTC));
  }

  /** A request for a meeting of two and a half hours on 8 December 2099, to stay in the future. */
  public static Map<String, Object> body(UUID network) {
    var body = new HashMap<String, Object>();
    body.put("networkId", network);
    body.put("kind", "PRACTICE_EDUCATION");
    body.put("mode", "ON_SITE");
    body.put("title", "Bijeenkomst");
    body.put("meetingDate", "2099-12-08");
    body.put("startAt", "2099-12-08T12:30:00Z");
    body.put("endAt", "2099-12-08T15:00:00Z");
    return body;
  }
}
