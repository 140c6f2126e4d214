package nl.olievlek.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.calendar.CalendarChange.Kind;
import nl.olievlek.platform.calendar.CalendarEntry.State;
import nl.olievlek.platform.calendar.LedgerRow.Key;
import nl.olievlek.platform.time.Clocks;

/** Compares what was in calendars with what is in them now, once. */
final class Settlement {

  /** Who is told of a difference. */
  enum Telling {
    NOBODY,
    AFTER_A_DEED,
    AFTER_A_LOOK
  }

  private final Map<Key, LedgerRow> known;
  private final Set<UUID> sent;
  private final Telling telling;
  private final Instant now;
  private final LocalDate today;
  private final List<LedgerRow> changed = new ArrayList<>();
  private final List<CalendarVersion> there = new ArrayList<>();
  private final List<CalendarChange> changes = new ArrayList<>();

  /**
   * Compares.
   *
   * @param rows what was in them
   * @param entries what is in them now, by what it is about
   */
  Settlement(
      List<LedgerRow> rows,
      Map<String, List<CalendarEntry>> entries,
      Telling telling,
      Instant now) {
    known = rows.stream().collect(Collectors.toMap(LedgerRow::key, Function.identity()));
    sent =
        rows.stream()
            .filter(LedgerRow::sent)
            .map(LedgerRow::subjectId)
            .collect(Collectors.toUnmodifiableSet());
    this.telling = telling;
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
    today = LocalDate.ofInstant(now, Clocks.PEOPLE);
    var present = new HashSet<Key>();
    var cancelled = new HashMap<Key, CalendarEntry>();
    entries.forEach(
        (kind, those) ->
            those.forEach(
                entry -> {
                  if (entry.cancelled()) {
                    cancelled.put(Key.of(entry), entry);
                  } else if (present.add(Key.of(entry))) {
                    stays(kind, entry);
                  }
                }));
    rows.stream()
        .filter(row -> !present.contains(row.key()) && !row.endDate().isBefore(today))
        .forEach(row -> goes(row, cancelled.get(row.key())));
  }

  /** What the ledger is to remember. */
  Collection<LedgerRow> changed() {
    return changed;
  }

  /** What is in the calendars. */
  List<CalendarVersion> there() {
    return there;
  }

  /** What is to be told. */
  List<CalendarChange> changes() {
    return changes;
  }

  private void stays(String kind, CalendarEntry entry) {
    var row = known.get(Key.of(entry));
    var essence = Fingerprint.essence(entry);
    var same = row != null && Fingerprint.content(entry).equals(row.content());
    var next = row == null ? LedgerRow.first(entry, kind, now) : row;
    if (row != null && !same) {
      next = row.saying(entry, now);
    }
    if (!over(row, entry) && due(row, entry, essence, same)) {
      next = next.mailedAs(essence);
      var told = row != null && row.sent() ? Kind.CHANGED : Kind.ADDED;
      changes.add(new CalendarChange(version(entry, next), told, next.kind()));
    }
    if (next != row) {
      changed.add(next);
    }
    there.add(version(entry, next));
  }

  private boolean due(LedgerRow row, CalendarEntry entry, String essence, boolean same) {
    var had = row != null && row.sent();
    return switch (telling) {
      case NOBODY -> false;
      case AFTER_A_DEED -> had ? !same || !essence.equals(row.mailed()) : entry.invited() && !same;
      case AFTER_A_LOOK ->
          had ? !essence.equals(row.mailed()) : entry.invited() && sent.contains(entry.subject());
    };
  }

  private void goes(LedgerRow row, CalendarEntry cancelled) {
    var next = row.there() ? row.gone(now) : row;
    if (row.sent() && telling != Telling.NOBODY) {
      next = next.mailedAs(LedgerRow.TAKEN_BACK);
      var last = cancelled == null ? withoutName(row) : cancelled;
      var told = cancelled == null ? Kind.REMOVED : Kind.CANCELLED;
      changes.add(new CalendarChange(version(last, next), told, row.kind()));
    }
    if (next != row) {
      changed.add(next);
    }
  }

  private boolean over(LedgerRow row, CalendarEntry entry) {
    return entry.when().lastDay().isBefore(today) && (row == null || row.endDate().isBefore(today));
  }

  private static CalendarEntry withoutName(LedgerRow row) {
    return new CalendarEntry(
        row.personId(), row.subjectId(), "", null, null, row.when(), State.CANCELLED, true);
  }

  private static CalendarVersion version(CalendarEntry entry, LedgerRow row) {
    return new CalendarVersion(entry, row.sequence(), row.changedAt());
  }
}
