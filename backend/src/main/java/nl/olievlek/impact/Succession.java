package nl.olievlek.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets an edition follow the former one. A number that lies closer to what was shown before than
 * the minimum tells about the few who changed: then the former numbers stay, with their date, until
 * enough changed.
 *
 * @param former the values of the edition before; empty when there is none
 * @param olderLearners the number of learners that the figures keep from before; null when theirs
 *     is fresh as well
 */
record Succession(List<EditionValue> former, Long olderLearners) {

  List<EditionValue> after(List<EditionValue> fresh, Choice choice) {
    var known = byCode(former);
    var accepted = new ArrayList<EditionValue>();
    byCode(fresh)
        .forEach(
            (code, values) ->
                accepted.addAll(
                    next(code, values, known.getOrDefault(code, List.of()), accepted, choice)));
    return accepted;
  }

  private List<EditionValue> next(
      String code,
      List<EditionValue> fresh,
      List<EditionValue> known,
      List<EditionValue> accepted,
      Choice choice) {
    var total = total(fresh);
    var before = total(known);
    if (before != null && total.tooCloseTo(before)) {
      return known;
    }
    if (besideOlder(code, total, accepted, choice)) {
      return before != null && before.shown() ? known : hidden(fresh, Set.of(Grouping.values()));
    }
    return hidden(fresh, groupsTooClose(fresh, known)).stream()
        .map(value -> pendingTooClose(value, known) ? value.withoutPending() : value)
        .toList();
  }

  /** Whether the total is out of as many as an older one of the same people, but for a few. */
  private boolean besideOlder(
      String code, EditionValue total, List<EditionValue> accepted, Choice choice) {
    if (!total.shown()) {
      return false;
    }
    var older =
        accepted.stream()
            .filter(other -> other.total() && other.shown())
            .filter(other -> !other.countedDate().equals(total.countedDate()))
            .filter(other -> choice.alike(code, other.metricCode()))
            .map(EditionValue::denominator);
    var learners =
        olderLearners != null && choice.alike(code, PeopleFigure.LEARNER.name())
            ? Stream.of(olderLearners)
            : Stream.<Long>empty();
    return Stream.concat(older, learners).anyMatch(other -> total.few(total.denominator() - other));
  }

  /** Tables in which a row lies close to what was shown of it. */
  private static Set<Grouping> groupsTooClose(List<EditionValue> fresh, List<EditionValue> known) {
    return fresh.stream()
        .filter(
            row ->
                known.stream().anyMatch(before -> sameGroup(before, row) && row.tooCloseTo(before)))
        .map(EditionValue::groupType)
        .collect(toSet());
  }

  private static boolean pendingTooClose(EditionValue value, List<EditionValue> known) {
    return value.pending() != null
        && known.stream()
            .filter(before -> sameGroup(before, value) && before.pending() != null)
            .anyMatch(before -> value.few(value.pending() - before.pending()));
  }

  private static boolean sameGroup(EditionValue one, EditionValue other) {
    return one.groupType() == other.groupType() && Objects.equals(one.groupId(), other.groupId());
  }

  private static List<EditionValue> hidden(List<EditionValue> values, Set<Grouping> groups) {
    return values.stream()
        .map(value -> groups.contains(value.groupType()) ? value.hidden() : value)
        .toList();
  }

  private static EditionValue total(List<EditionValue> values) {
    return values.stream().filter(EditionValue::total).findFirst().orElse(null);
  }

  private static Map<String, List<EditionValue>> byCode(List<EditionValue> values) {
    return values.stream()
        .collect(groupingBy(EditionValue::metricCode, LinkedHashMap::new, toList()));
  }
}
