package nl.olievlek.impact;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.olievlek.impact.CrowdRepository.Month;

/**
 * What a network's numbers of people came to over the months, such that no two that are shown
 * differ by a small number: neither within an edition nor beside those before. The same holds for
 * who sees some of these people and takes them off.
 *
 * @param day the day as of which was counted
 * @param minimum the smallest difference that may be shown
 * @param choice whether the last number is shown at all
 * @param former what each edition before told, the last one first
 * @param insiders who takes which people off
 */
record Series(
    LocalDate day,
    int minimum,
    Choice choice,
    List<List<EditionFigure>> former,
    Insiders insiders) {

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
    var nextRests = new HashMap<Reader, Long>();
    for (var month : months.reversed()) {
      var asked = told.isEmpty() ? LocalDate.MAX : month.fromDate();
      var value = kept(month, asked).orElseGet(() -> fresh(month));
      if (!open || few(value.people()) || (next != null && few(next - value.people()))) {
        told.add(value.hidden());
      } else {
        told.add(value.butFor(insidersTooClose(value, asked, nextRests)));
        next = value.people();
      }
    }
    return told.reversed();
  }

  private EditionFigure fresh(Month month) {
    return new EditionFigure(
        month.figure(),
        month.fromDate(),
        month.people(),
        day,
        choice.audience(month.figure(), Grouping.NONE),
        minimum);
  }

  /** What was told before, when the number lies too close to that. */
  private Optional<EditionFigure> kept(Month month, LocalDate asked) {
    var fresh = fresh(month);
    return shown(month.figure(), asked, before -> true)
        .filter(before -> few(month.people() - before.people()))
        .map(
            before ->
                new EditionFigure(
                    fresh.figure(),
                    fresh.fromDate(),
                    before.people(),
                    before.countedDate(),
                    fresh.audience().and(before.audience()),
                    minimum));
  }

  /** Readers to whom a number would tell about a few others, when they take their own off. */
  private List<Reader> insidersTooClose(
      EditionFigure value, LocalDate asked, Map<Reader, Long> nextRests) {
    var tooClose = new ArrayList<Reader>();
    for (var reader : insiders.readers()) {
      if (value.audience().includes(reader)) {
        var rest = rest(reader, value, value.fromDate());
        var others =
            Stream.of(
                Optional.ofNullable(nextRests.get(reader)),
                shown(value.figure(), asked, before -> before.audience().includes(reader))
                    .map(before -> rest(reader, before, asked)));
        if (few(rest) || others.flatMap(Optional::stream).anyMatch(other -> few(rest - other))) {
          tooClose.add(reader);
        } else {
          nextRests.put(reader, rest);
        }
      }
    }
    return tooClose;
  }

  private long rest(Reader reader, EditionFigure value, LocalDate asked) {
    return value.people() - insiders.own(reader, value.figure(), value.tells(asked));
  }

  private boolean few(long difference) {
    return difference != 0 && Math.abs(difference) < minimum;
  }

  /** What was told last of a day: the number that holds from the latest day until then. */
  private Optional<EditionFigure> shown(
      String figure, LocalDate asked, Predicate<EditionFigure> told) {
    return former.stream()
        .map(
            figures ->
                figures.stream()
                    .filter(one -> one.figure().equals(figure) && !one.fromDate().isAfter(asked))
                    .reduce((first, second) -> second)
                    .orElse(null))
        .filter(Objects::nonNull)
        .filter(value -> value.people() != null && told.test(value))
        .findFirst();
  }
}
