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

  /** By which name these are known to whom they no longer concern: nobody's. */
  List<Former> former(Collection<UUID> subjects);

  /**
   * The title of what is not somebody's concern any more.
   *
   * @param name what {@link #former} gave
   */
  String formerTitle(String name, Messages words);

  /** What is not somebody's concern any more, by a name that says nothing of a person. */
  record Former(UUID id, String name) {}
}
