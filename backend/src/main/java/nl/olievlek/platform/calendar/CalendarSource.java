package nl.olievlek.platform.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.problem.Messages;

/** What of a feature belongs in people's own calendars, in one query each. */
public interface CalendarSource {

  /** Names what it is about, for example {@code meeting}. */
  String kind();

  /**
   * What is in somebody's calendar; what does not go on may be among it.
   *
   * @param since what ended before this day is left out
   */
  List<CalendarEntry> ofPerson(UUID person, LocalDate since);

  /** In whose calendar these are, also those of them that do not go on. */
  List<CalendarEntry> about(Collection<UUID> subjects);

  /** What something is called that is not somebody's concern any more: no names. */
  String unnamed(Messages words);
}
