package nl.olievlek.platform.calendar;

import java.util.UUID;

/**
 * What somebody is to be told about their calendar.
 *
 * @param source the {@link CalendarSource#kind} of what it is about
 */
public record CalendarChange(CalendarVersion version, Kind kind, String source) {

  /** What happened to it. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** It does not go on. */
    CANCELLED,
    /** It goes on without them. */
    REMOVED;

    /** Whether it is not in the calendar any more. */
    public boolean gone() {
      return this == CANCELLED || this == REMOVED;
    }
  }

  UUID subject() {
    return version.entry().subject();
  }

  /** The same under a title. */
  public CalendarChange titled(String title) {
    var entry = version.entry();
    var named =
        new CalendarEntry(
            entry.person(),
            entry.subject(),
            title,
            entry.place(),
            entry.text(),
            entry.when(),
            entry.state(),
            entry.invited());
    return new CalendarChange(
        new CalendarVersion(named, version.sequence(), version.changedAt()), kind, source);
  }
}
