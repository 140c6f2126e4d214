package nl.olievlek.testing;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A calendar that does with messages what Outlook, Google and Apple all do: it takes one entry from
 * a message, knows it by its identifier, takes a change over when its number is higher or it was
 * written later, and lets go of what is cancelled. What one of them would not act on fails.
 */
public final class AppliedCalendar {

  private final String owner;
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, Integer> last = new HashMap<>();

  /** The calendar behind a mail address. */
  public AppliedCalendar(String owner) {
    this.owner = owner;
  }

  /** What a calendar shows of an entry, and the version it is. */
  public record Entry(
      int sequence,
      Date stamp,
      String title,
      String place,
      String text,
      String status,
      Object when) {}

  /** Opens a message. */
  public void open(String text) {
    var file = CalendarFile.strict(text);
    var uids = file.events().stream().map(event -> event.getUid().getValue()).distinct().toList();
    assertThat(uids).as("Outlook acts on the first entry only").hasSize(1);
    file.events().forEach(this::requireAddressed);
    var uid = uids.getFirst();
    var told = entry(file, uid);
    switch (file.method()) {
      case "REQUEST" -> take(uid, told);
      case "CANCEL" -> leave(uid, told);
      default -> throw new AssertionError("no program acts on " + file.method());
    }
  }

  /** What is in it. */
  public Map<String, Entry> entries() {
    return Map.copyOf(entries);
  }

  /** What a calendar shows that somebody subscribed to. */
  public static Map<String, Entry> subscribed(CalendarFile feed) {
    return feed.events().stream()
        .map(event -> event.getUid().getValue())
        .distinct()
        .collect(Collectors.toMap(uid -> uid, uid -> entry(feed, uid)));
  }

  private void take(String uid, Entry told) {
    var known = entries.get(uid);
    assertThat(told.sequence())
        .as("older than what was opened before")
        .isGreaterThanOrEqualTo(last.getOrDefault(uid, 0));
    if (known != null && told.sequence() == known.sequence()) {
      assertThat(told.stamp()).isAfter(known.stamp());
    }
    entries.put(uid, told);
    last.put(uid, told.sequence());
  }

  private void leave(String uid, Entry told) {
    assertThat(entries).as("cancels what was never there").containsKey(uid);
    assertThat(told.sequence()).isGreaterThan(entries.get(uid).sequence());
    assertThat(told.status()).isEqualTo("CANCELLED");
    entries.remove(uid);
    last.put(uid, told.sequence() + 1);
  }

  private void requireAddressed(VEvent event) {
    assertThat(event.getOrganizer().getEmail()).isEqualTo("olievlek@example.nl");
    assertThat(event.getAttendees()).extracting("email").isEqualTo(List.of(owner));
  }

  private static Entry entry(CalendarFile file, String uid) {
    var event =
        file.events().stream()
            .filter(one -> one.getUid().getValue().equals(uid))
            .filter(one -> one.getRecurrenceId() == null)
            .findFirst()
            .orElseThrow();
    return new Entry(
        event.getSequence().getValue(),
        event.getDateTimeStamp().getValue(),
        event.getSummary().getValue(),
        event.getLocation() == null ? null : event.getLocation().getValue(),
        event.getDescription() == null ? null : event.getDescription().getValue(),
        event.getStatus().getValue(),
        file.times(uid));
  }
}
