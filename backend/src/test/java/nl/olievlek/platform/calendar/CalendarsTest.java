package nl.olievlek.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.calendar.CalendarChange.Kind;
import nl.olievlek.platform.calendar.CalendarEntry.State;
import nl.olievlek.platform.time.Shift;
import nl.olievlek.testing.CalendarFile;
import org.junit.jupiter.api.Test;

/** Calendar files are read the same by everyone. */
class CalendarsTest {

  private static final Instant CHANGED = Instant.parse("2027-01-04T09:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);
  private static final List<LocalDate> DAYS =
      List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(7), MONDAY.plusDays(8));
  private static final Shift DAY = new Shift(LocalTime.of(7, 30), LocalTime.of(15, 30));

  private final UUID noor = new UUID(0, 1);
  private final UUID internship = new UUID(0, 2);
  private final Calendars calendars = new Calendars("Olievlek <olievlek@example.nl>");

  @Test
  void a_request_comes_back_on_the_days_it_is() {
    var file = message(Kind.ADDED, new When.Days(DAYS, DAY), State.CONFIRMED);

    assertThat(file.method()).isEqualTo("REQUEST");
    assertThat(file.unfolded())
        .contains("DTSTART;TZID=Europe/Amsterdam:20270322T073000\r\n")
        .contains("DTEND;TZID=Europe/Amsterdam:20270322T153000\r\n")
        .contains("RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO,TU\r\n")
        .contains("SEQUENCE:3\r\n")
        .contains("DTSTAMP:20270104T090000Z\r\n")
        .contains("UID:" + internship + "." + noor + "@olievlek\r\n")
        .contains("ORGANIZER;CN=Olievlek:mailto:olievlek@example.nl\r\n")
        .contains("PARTSTAT=ACCEPTED", "RSVP=FALSE", "mailto:noor@example.nl");
  }

  @Test
  void days_without_times_are_whole_days_that_end_at_the_next() {
    var file = message(Kind.ADDED, new When.Days(DAYS, null), State.TENTATIVE);

    assertThat(file.unfolded())
        .contains("DTSTART;VALUE=DATE:20270322\r\n")
        .contains("DTEND;VALUE=DATE:20270323\r\n")
        .contains("STATUS:TENTATIVE\r\n")
        .contains("PARTSTAT=NEEDS-ACTION");
  }

  @Test
  void what_does_not_go_on_is_cancelled() {
    var file = message(Kind.CANCELLED, new When.Days(DAYS, DAY), State.CANCELLED);

    assertThat(file.method()).isEqualTo("CANCEL");
    assertThat(file.text()).contains("STATUS:CANCELLED\r\n");
  }

  @Test
  void a_night_ends_the_next_day() {
    var night = new Shift(LocalTime.of(22, 0), LocalTime.of(6, 0));

    var file = message(Kind.ADDED, new When.Days(List.of(MONDAY), night), State.CONFIRMED);

    assertThat(file.unfolded())
        .contains("DTSTART;TZID=Europe/Amsterdam:20270322T220000\r\n")
        .contains("DTEND;TZID=Europe/Amsterdam:20270323T060000\r\n");
  }

  @Test
  void a_moment_in_the_hour_that_comes_twice_is_the_second_time_said_in_utc() {
    var meeting =
        new When.Moments(
            Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));

    var file = message(Kind.ADDED, meeting, State.CONFIRMED);

    assertThat(file.unfolded())
        .contains("DTSTART;TZID=Europe/Amsterdam:20261025T023000\r\n")
        .contains("DTEND:20261025T013000Z\r\n");
  }

  @Test
  void a_feed_is_the_same_as_long_as_its_entries_are_and_may_be_empty() {
    var entries = List.of(version(new When.Days(DAYS, DAY), State.CONFIRMED));

    var feed = calendars.feed("Olievlek", entries);

    assertThat(CalendarFile.strict(feed).text()).isEqualTo(calendars.feed("Olievlek", entries));
    CalendarFile.strict(calendars.feed("Olievlek", List.of()));
    assertThat(CalendarFile.strict(calendars.file(entries)).method()).isEqualTo("PUBLISH");
  }

  private CalendarFile message(Kind kind, When when, State state) {
    return CalendarFile.strict(
        calendars.message(
            new CalendarChange(version(when, state), kind, "internship"),
            "Noor \"d'Été\"; van den Berg",
            "noor@example.nl"));
  }

  private CalendarVersion version(When when, State state) {
    var entry =
        new CalendarEntry(
            noor,
            internship,
            "Uitwisseling bij Het Laar",
            "Het Laar, hoofdgebouw, Generaal Eisenhowerweg 20, 5038 AA Tilburg",
            "Meld je bij de balie; vraag naar Zoë, “coördinator” – €1 voor koffie.\nNeem mee: pas."
                .repeat(2),
            when,
            state,
            true);
    return new CalendarVersion(entry, 3, CHANGED);
  }
}
