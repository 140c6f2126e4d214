package nl.olievlek.impact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers of people of a network as everyone may know them.
 *
 * @param asOfDate the day as of which was counted
 * @param numbers by figure
 */
record PublishedPeople(LocalDate asOfDate, Map<PeopleFigure, Known> numbers) {

  /** What an edition tells of a day to a reader. */
  static PublishedPeople of(List<EditionFigure> told, LocalDate day, Reader reader) {
    var numbers = new HashMap<PeopleFigure, Known>();
    for (var figure : PeopleFigure.values()) {
      numbers.put(
          figure,
          told.stream()
              .filter(one -> one.figure().equals(figure.name()) && !one.fromDate().isAfter(day))
              .reduce((earlier, later) -> later)
              .map(one -> known(one, day, reader))
              .orElse(new Known(0L, day)));
    }
    return new PublishedPeople(day, numbers);
  }

  private static Known known(EditionFigure figure, LocalDate day, Reader reader) {
    return figure.shownTo(reader)
        ? new Known(figure.people(), figure.tells(day))
        : new Known(null, null);
  }

  Known of(PeopleFigure figure) {
    return numbers.get(figure);
  }

  boolean suppressed() {
    return numbers.values().stream().anyMatch(known -> known.people() == null);
  }

  /**
   * A number of people.
   *
   * @param people null when it is hidden
   * @param asOfDate the day as of which was counted: an earlier one when too little changed since
   */
  record Known(Long people, LocalDate asOfDate) {}
}
