package nl.olievlek.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the product remembers of one entry in one calendar.
 *
 * @param content fingerprint of what it says now; null when it is not in the calendar any more
 * @param mailed fingerprint of when, where and how sure, as it was last sent; null when it never
 *     was, {@link #TAKEN_BACK} when that was taken back
 * @param endDate last day
 * @param startAt when it begins, if it does not take whole days; for taking it back
 * @param endAt when it ends
 */
record LedgerRow(
    UUID personId,
    UUID subjectId,
    String kind,
    int sequence,
    Instant changedAt,
    String content,
    String mailed,
    LocalDate startDate,
    LocalDate endDate,
    Instant startAt,
    Instant endAt) {

  static final String TAKEN_BACK = "";

  /** Which entry of which calendar. */
  record Key(UUID person, UUID subject) {

    static Key of(CalendarEntry entry) {
      return new Key(entry.person(), entry.subject());
    }
  }

  Key key() {
    return new Key(personId, subjectId);
  }

  /** A first version. */
  static LedgerRow first(CalendarEntry entry, String kind, Instant now) {
    return new LedgerRow(
            entry.person(), entry.subject(), kind, -1, now, null, null, null, null, null, null)
        .saying(entry, now);
  }

  /** The next version. */
  LedgerRow saying(CalendarEntry entry, Instant now) {
    var when = entry.when();
    var moments = moments(when);
    return new LedgerRow(
        personId,
        subjectId,
        kind,
        sequence + 1,
        now,
        Fingerprint.content(entry),
        mailed,
        when.firstDay(),
        when.lastDay(),
        moments == null ? null : moments.start(),
        moments == null ? null : moments.end());
  }

  /** The last version: it is not there any more. */
  LedgerRow gone(Instant now) {
    return new LedgerRow(
        personId,
        subjectId,
        kind,
        sequence + 1,
        now,
        null,
        mailed,
        startDate,
        endDate,
        startAt,
        endAt);
  }

  LedgerRow mailedAs(String essence) {
    return new LedgerRow(
        personId, subjectId, kind, sequence, changedAt, content, essence, startDate, endDate,
        startAt, endAt);
  }

  boolean there() {
    return content != null;
  }

  /** Whether it is in the mail that somebody got, as far as we know. */
  boolean sent() {
    return mailed != null && !mailed.equals(TAKEN_BACK);
  }

  When when() {
    return startAt == null ? When.Days.on(startDate) : new When.Moments(startAt, endAt);
  }

  private static When.Moments moments(When when) {
    return switch (when) {
      case When.Moments moments -> moments;
      case When.Days days when days.shift() == null -> null;
      case When.Days days ->
          new When.Moments(
              days.shift().startOn(days.firstDay()), days.shift().endOn(days.firstDay()));
    };
  }
}
