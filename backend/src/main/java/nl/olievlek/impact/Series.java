package nl.olievlek.impact;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.olievlek.impact.CrowdRepository.Month;

/**
 * What a network's numbers of people came to over the months, such that no two that are shown
 * differ by a small number: neither within an edition nor beside the one before.
 *
 * @param minimum the smallest difference that may be shown
 * @param choice whether the last number is shown at all
 * @param former what the edition before tells
 */
record Series(int minimum, Choice choice, List<EditionFigure> former) {

  List<EditionFigure> of(List<Month> months) {
    var byFigure = months.stream().collect(groupingBy(Month::figure));
    return Stream.of(PeopleFigure.names())
        .flatMap(figure -> of(figure, byFigure.getOrDefault(figure, List.of())).stream())
        .toList();
  }

  /** The last number first: older ones give way to it. */
  private List<EditionFigure> of(String figure, List<Month> months) {
    var known = former.stream().filter(one -> one.figure().equals(figure)).toList();
    var told = new ArrayList<EditionFigure>();
    var open = choice.shows(figure, Grouping.NONE, null);
    Long next = null;
    for (var month : months.reversed()) {
      var last = told.isEmpty();
      var before = last ? shown(known) : at(known, month.fromDate());
      var people = open ? far(month.people(), before, next) : null;
      told.add(
          new EditionFigure(
              figure, month.fromDate(), people, choice.hiddenFrom(figure, Grouping.NONE)));
      next = people == null ? next : people;
    }
    return told.reversed();
  }

  /** The number itself, what was told before when it lies too close to that, or nothing. */
  private Long far(long people, Long before, Long next) {
    var value = before != null && few(people - before) ? before : Long.valueOf(people);
    return few(value) || (next != null && few(next - value)) ? null : value;
  }

  private boolean few(long difference) {
    return difference != 0 && Math.abs(difference) < minimum;
  }

  private static Long shown(List<EditionFigure> known) {
    return known.isEmpty() ? null : known.getLast().people();
  }

  private static Long at(List<EditionFigure> known, LocalDate day) {
    return known.stream()
        .filter(one -> !one.fromDate().isAfter(day))
        .reduce((first, second) -> second)
        .map(EditionFigure::people)
        .orElse(null);
  }
}
