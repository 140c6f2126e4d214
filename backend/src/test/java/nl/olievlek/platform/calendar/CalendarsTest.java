package nl.olievlek.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.olievlek.platform.calendar.CalendarEntry.State;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.CalendarFile;
import org.junit.jupiter.api.Test;

/** Calendar files are read the same by everyone. */
class CalendarsTest {

  private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);

  private final Calendars calendars =
      new Calendars(Clock.fixed(NOW, Clocks.PEOPLE), "Olievlek <olievlek@example.nl>");

  @Test
  void one_entry_is_a_request_that_comes_back_on_the_days_it_is() {
    var file = message(entry("a", LocalTime.of(7, 30), State.CONFIRMED));

    assertThat(file.method()).isEqualTo("REQUEST");
    assertThat(file.text())
        .contains("DTSTART;TZID=Europe/Amsterdam:20270322T073000\r\n")
        .contains("DTEND;TZID=Europe/Amsterdam:20270322T153000\r\n")
        .contains("RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO,TU\r\n")
        .contains("SEQUENCE:3\r\n")
        .contains("UID:a@olievlek\r\n")
        .contains("ORGANIZER;CN=Olievlek:mailto:olievlek@example.nl\r\n")
        .contains("mailto:noor@example.nl");
  }

  @Test
  void days_without_times_are_whole_days() {
    var file = message(entry("a", null, State.TENTATIVE));

    assertThat(file.text())
        .contains("DTSTART;VALUE=DATE:20270322\r\n")
        .contains("DTEND;VALUE=DATE:20270323\r\n")
        .contains("STATUS:TENTATIVE\r\n");
  }

  @Test
  void what_does_not_go_on_is_cancelled() {
    var file = message(entry("a", LocalTime.of(7, 30), State.CANCELLED));

    assertThat(file.method()).isEqualTo("CANCEL");
    assertThat(file.text()).contains("STATUS:CANCELLED\r\n");
  }

  @Test
  void several_entries_are_told_of_together() {
    var file =
        message(
            entry("a", LocalTime.of(7, 30), State.CANCELLED), entry("b", null, State.TENTATIVE));

    assertThat(file.method()).isEqualTo("PUBLISH");
    assertThat(file.events()).hasSize(2);
  }

  @Test
  void a_feed_is_the_same_as_long_as_its_entries_are_and_may_be_empty() {
    var entries = List.of(entry("a", LocalTime.of(7, 30), State.CONFIRMED));

    var feed = calendars.feed("Olievlek", entries);

    assertThat(CalendarFile.strict(feed).text()).isEqualTo(calendars.feed("Olievlek", entries));
    CalendarFile.strict(calendars.feed("Olievlek", List.of()));
  }

  private CalendarFile message(CalendarEntry... entries) {
    return CalendarFile.strict(
        calendars.message(List.of(entries), "Noor \"d'Été\"; van den Berg", "noor@example.nl"));
  }

  private static CalendarEntry entry(String uid, LocalTime start, State state) {
    return new CalendarEntry(
        uid + "@olievlek",
        3,
        NOW,
        "Uitwisseling bij Het Laar",
        "Het Laar, hoofdgebouw, Generaal Eisenhowerweg 20, 5038 AA Tilburg",
        "Meld je bij de balie; vraag naar Zoë, “coördinator” – €1 voor koffie.\nNeem mee: pas."
            .repeat(2),
        MONDAY,
        MONDAY.plusDays(11),
        List.of(1, 2),
        start,
        start == null ? null : LocalTime.of(15, 30),
        state);
  }
}
