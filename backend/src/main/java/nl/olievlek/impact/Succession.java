package nl.olievlek.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets an edition follow the former ones. A number that lies closer to what was shown last than the
 * minimum tells about the few who changed: then the former numbers stay, with their date, until
 * enough changed. The same holds for who sees some of the people and takes them off: they are not
 * shown what tells about a few others.
 *
 * @param former what the editions before told
 * @param olderLearners the number of learners that the figures keep from before; null when theirs
 *     is fresh as well
 * @param insiders who takes which people off
 */
record Succession(FormerValues former, Long olderLearners, Insiders insiders) {

  List<EditionValue> after(List<EditionValue> fresh, Choice choice) {
    var accepted = new ArrayList<EditionValue>();
    byCode(fresh).forEach((code, values) -> accepted.addAll(next(code, values, choice)));
    return accepted;
  }

  private List<EditionValue> next(String code, List<EditionValue> fresh, Choice choice) {
    var standing = former.standing(code);
    var total = fresh.stream().filter(EditionValue::total).findFirst().orElseThrow();
    if (former.shown(total).filter(total::tooCloseTo).isPresent()) {
      return standing;
    }
    if (besideOlder(total, choice)) {
      return standing.isEmpty() ? hidden(fresh, Set.of(Grouping.values())) : standing;
    }
    return butForInsiders(
        hidden(fresh, groupsTooClose(fresh)).stream()
            .map(value -> pendingTooClose(value) ? value.withoutPending() : value)
            .toList());
  }

  /** Whether the total is out of as many as an older one of the same people, but for a few. */
  private boolean besideOlder(EditionValue total, Choice choice) {
    if (!total.shown()) {
      return false;
    }
    var older =
        former
            .totals()
            .filter(other -> choice.alike(total.metricCode(), other.metricCode()))
            .map(EditionValue::denominator);
    var learners =
        olderLearners != null && choice.alike(total.metricCode(), PeopleFigure.LEARNER.name())
            ? Stream.of(olderLearners)
            : Stream.<Long>empty();
    return Stream.concat(older, learners).anyMatch(other -> total.few(total.denominator() - other));
  }

  /** Tables in which a row lies close to what was shown of it. */
  private Set<Grouping> groupsTooClose(List<EditionValue> fresh) {
    return fresh.stream()
        .filter(row -> former.shown(row).filter(row::tooCloseTo).isPresent())
        .map(EditionValue::groupType)
        .collect(toSet());
  }

  private boolean pendingTooClose(EditionValue value) {
    return value.pending() != null
        && former.pending(value).map(EditionValue::pending).stream()
            .anyMatch(before -> value.few(value.pending() - before));
  }

  /** Of a table a reader is shown all or nothing, and nothing of groups without the total. */
  private List<EditionValue> butForInsiders(List<EditionValue> values) {
    var butFor = new EnumMap<Grouping, List<Reader>>(Grouping.class);
    var pending = new ArrayList<Reader>();
    for (var reader : insiders.readers()) {
      var tables =
          values.stream()
              .filter(value -> tooClose(value, reader))
              .map(EditionValue::groupType)
              .collect(toSet());
      for (var groups : Grouping.values()) {
        if (tables.contains(groups) || tables.contains(Grouping.NONE)) {
          butFor.computeIfAbsent(groups, g -> new ArrayList<>()).add(reader);
        }
      }
      if (values.stream().anyMatch(value -> pendingTooClose(value, reader))) {
        pending.add(reader);
      }
    }
    return values.stream()
        .map(value -> value.butFor(butFor.getOrDefault(value.groupType(), List.of()), pending))
        .toList();
  }

  private boolean tooClose(EditionValue value, Reader reader) {
    return value.shown()
        && value.audience().includes(reader)
        && former
            .shown(value, reader)
            .filter(
                before -> insiders.rest(reader, value).tooCloseTo(insiders.rest(reader, before)))
            .isPresent();
  }

  private boolean pendingTooClose(EditionValue value, Reader reader) {
    return value.pending() != null
        && value.pendingAudience().includes(reader)
        && former.pending(value, reader).stream()
            .anyMatch(
                before ->
                    value.few(
                        insiders.pendingRest(reader, value)
                            - insiders.pendingRest(reader, before)));
  }

  private static List<EditionValue> hidden(List<EditionValue> values, Set<Grouping> groups) {
    return values.stream()
        .map(value -> groups.contains(value.groupType()) ? value.hidden() : value)
        .toList();
  }

  private static Map<String, List<EditionValue>> byCode(List<EditionValue> values) {
    return values.stream()
        .collect(groupingBy(EditionValue::metricCode, LinkedHashMap::new, toList()));
  }
}
