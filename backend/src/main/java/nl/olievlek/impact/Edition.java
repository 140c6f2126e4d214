package nl.olievlek.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is published of a network to who does not see its people: the same all month long.
 *
 * @param id the edition
 * @param asOfDate last day of the month that it is about
 * @param groups cohorts and organisations of whose people it tells
 */
record Edition(UUID id, LocalDate asOfDate, List<UUID> groups) {

  /** The last day of the last month that is over on a day. */
  static LocalDate closed(LocalDate today) {
    return today.withDayOfMonth(1).minusDays(1);
  }

  /**
   * The day as of which is told of people when asked for a day: the last month's end until then.
   */
  LocalDate told(LocalDate asked) {
    return asked.isAfter(asOfDate) ? asOfDate : closed(asked.plusDays(1));
  }
}
