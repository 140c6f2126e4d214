package nl.olievlek.impact;

import java.time.LocalDate;
import java.util.Collection;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A number of people among the figures of a network, from a day on.
 *
 * @param figure which, as in the function {@code impact_network_figure}
 * @param fromDate last day of the month from which on this is told
 * @param people how many; null when it is hidden
 * @param countedDate the day as of which was counted: when a number is kept from an edition before,
 *     it tells nothing of what came after
 * @param audience who may know it
 * @param minimumCell the smallest number that may be shown now
 */
record EditionFigure(
    String figure,
    LocalDate fromDate,
    Long people,
    LocalDate countedDate,
    @Nested("audience") Audience audience,
    int minimumCell) {

  EditionFigure hidden() {
    return new EditionFigure(figure, fromDate, null, countedDate, Audience.OF_NOTHING, minimumCell);
  }

  EditionFigure butFor(Collection<Reader> readers) {
    return new EditionFigure(
        figure, fromDate, people, countedDate, audience.without(readers), minimumCell);
  }

  /** Whether a reader may know it; the minimum may have been raised since it was made. */
  boolean shownTo(Reader reader) {
    return people != null && (people == 0 || people >= minimumCell) && audience.includes(reader);
  }

  /** The day of which it tells when somebody asks for a day. */
  LocalDate tells(LocalDate asked) {
    return asked.isAfter(countedDate) ? countedDate : asked;
  }
}
