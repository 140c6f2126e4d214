package nl.olievlek.impact;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.olievlek.impact.CrowdRepository.Month;

/**
 * What a network's numbers of people came to over the months, such that no two that are shown
 * differ by a small number: neither within an edition nor beside those before.
 *
 * @param minimum the smallest difference that may be shown
 * @param choice whether the last number is shown at all
 * @param former what each edition before told, the last one first
 */
record Series(int minimum, Choice choice, List<List<EditionFigure>> former) {

  List<EditionFigure> of(List<Month> months) {
    var byFigure = months.stream().collect(groupingBy(Month::figure));
    return Stream.of(PeopleFigure.names())
        .flatMap(figure -> of(figure, byFigure.getOrDefault(figure, List.of())).stream())
        .toList();
  }

  /** The last number first: older ones give way to it. */
  private List<EditionFigure> of(String figure, List<Month> months) {
    var told = new ArrayList<EditionFigure>();
    var open = choice.shows(figure, Grouping.NONE, null);
    Long next = null;
    for (var month : months.reversed()) {
      var before = shown(figure, told.isEmpty() ? LocalDate.MAX : month.fromDate());
      var people = open ? far(month.people(), before, next) : null;
      told.add(
          new EditionFigure(
              figure,
              month.fromDate(),
              people,
              choice.hiddenFrom(figure, Grouping.NONE),
              choice.shownTogether(figure, Grouping.NONE)));
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

  /** What was told last of a day: the number that holds from the latest day until then. */
  private Long shown(String figure, LocalDate day) {
    return former.stream()
        .map(
            told ->
                told.stream()
                    .filter(one -> one.figure().equals(figure) && !one.fromDate().isAfter(day))
                    .reduce((first, second) -> second)
                    .map(EditionFigure::people))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }
}
