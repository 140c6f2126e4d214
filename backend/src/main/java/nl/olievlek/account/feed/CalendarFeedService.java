package nl.olievlek.account.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.audit.AuditTrail.Action;
import nl.olievlek.platform.calendar.CalendarLedger;
import nl.olievlek.platform.calendar.Calendars;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes, renews and ends calendar addresses, and reads the calendar behind one. */
@ApplicationScoped
class CalendarFeedService {

  private static final String FIELD = "calendarFeed";

  private final CalendarFeedRepository feeds;
  private final CalendarLedger ledger;
  private final Calendars calendars;
  private final AuditTrail trail;
  private final Clock clock;
  private final String address;

  CalendarFeedService(
      CalendarFeedRepository feeds,
      CalendarLedger ledger,
      Calendars calendars,
      AuditTrail trail,
      Clock clock,
      @ConfigProperty(name = "olievlek.address") String address) {
    this.feeds = feeds;
    this.ledger = ledger;
    this.calendars = calendars;
    this.trail = trail;
    this.clock = clock;
    this.address = address;
  }

  /** In the trail an address is about the person whose it is. */
  private static final class Person {}

  @Transactional
  CalendarFeedView get(UUID person) {
    return new CalendarFeedView(feeds.madeAt(person).orElse(null));
  }

  /** A new address; the one before ends at once. */
  @Transactional
  NewCalendarFeedView renew(UUID person) {
    var token = Tokens.draw();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    feeds.store(person, Tokens.hash(token), now);
    trail.record(Action.CHANGED, Person.class, person, FIELD);
    return new NewCalendarFeedView(address + "/api/v1/calendar-feeds/" + token, now);
  }

  @Transactional
  void revoke(UUID person) {
    if (feeds.remove(person)) {
      trail.record(Action.CHANGED, Person.class, person, FIELD);
    }
  }

  /**
   * The calendar, as far as the person reaches now.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the address opens nothing
   */
  @Transactional
  String read(String token) {
    var owner = feeds.owner(Tokens.hash(token)).orElseThrow(Problems::notFound);
    return calendars.feed("Olievlek", ledger.of(owner));
  }

  /**
   * One entry of somebody's calendar as a file.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when it is not in their calendar
   */
  @Transactional
  String file(UUID person, UUID subject) {
    var entry =
        ledger.of(person).stream()
            .filter(version -> version.entry().subject().equals(subject))
            .findFirst()
            .orElseThrow(Problems::notFound);
    return calendars.file(List.of(entry));
  }
}
