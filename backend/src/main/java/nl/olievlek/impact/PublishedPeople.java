package nl.olievlek.impact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers of people of a network as everyone may know them.
 *
 * @param asOfDate the day as of which was counted
 * @param numbers by figure; null when it is hidden
 */
record PublishedPeople(LocalDate asOfDate, Map<PeopleFigure, Long> numbers) {

  /** What an edition tells of a day to somebody who sees the people of some groups. */
  static PublishedPeople of(List<EditionFigure> told, LocalDate day, Reader reader) {
    var numbers = new HashMap<PeopleFigure, Long>();
    for (var figure : PeopleFigure.values()) {
      numbers.put(
          figure,
          told.stream()
              .filter(one -> one.figure().equals(figure.name()) && !one.fromDate().isAfter(day))
              .reduce((earlier, later) -> later)
              .map(one -> new Known(shown(one, reader)))
              .orElse(new Known(0L))
              .people());
    }
    return new PublishedPeople(day, numbers);
  }

  private static Long shown(EditionFigure figure, Reader reader) {
    return reader.mayKnow(figure.hiddenFrom(), figure.shownTogether()) ? figure.people() : null;
  }

  Long of(PeopleFigure figure) {
    return numbers.get(figure);
  }

  boolean suppressed() {
    return numbers.containsValue(null);
  }

  private record Known(Long people) {}
}
