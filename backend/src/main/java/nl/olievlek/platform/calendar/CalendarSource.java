package nl.olievlek.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.Scope;

/** What of a feature belongs in somebody's own calendar; the feed collects all of them. */
public interface CalendarSource {

  /**
   * What concerns a person, in a fixed number of queries.
   *
   * @param since what ended before this day is left out
   */
  List<CalendarEntry> entries(Scope scope, LocalDate since, Messages words);
}
