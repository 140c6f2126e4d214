package nl.olievlek.impact;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What earlier editions told of a network. Readers keep what they saw: a number that was hidden for
 * a while is still known as it was shown last.
 *
 * @param editions the values of each edition, the last one first
 */
record FormerValues(List<List<EditionValue>> editions) {

  /** The values of an indicator in the last edition that showed its total; empty without one. */
  List<EditionValue> standing(String code) {
    return editions.stream()
        .map(values -> values.stream().filter(value -> value.metricCode().equals(code)).toList())
        .filter(values -> values.stream().anyMatch(value -> value.total() && value.shown()))
        .findFirst()
        .orElse(List.of());
  }

  /** The same value as it was shown last. */
  Optional<EditionValue> shown(EditionValue value) {
    return last(value, EditionValue::shown);
  }

  /** The same value as it was shown last to a reader. */
  Optional<EditionValue> shown(EditionValue value, Reader reader) {
    return last(value, former -> former.shown() && former.audience().includes(reader));
  }

  /** The same value as what counts later was shown of it last. */
  Optional<EditionValue> pending(EditionValue value) {
    return last(value, former -> former.pending() != null);
  }

  /** The same value as what counts later was shown of it last to a reader. */
  Optional<EditionValue> pending(EditionValue value, Reader reader) {
    return last(
        value, former -> former.pending() != null && former.pendingAudience().includes(reader));
  }

  /** The totals of all indicators as they were shown last. */
  Stream<EditionValue> totals() {
    return codes().stream().flatMap(code -> standing(code).stream()).filter(EditionValue::total);
  }

  private Set<String> codes() {
    return editions.stream().flatMap(List::stream).map(EditionValue::metricCode).collect(toSet());
  }

  private Optional<EditionValue> last(EditionValue value, Predicate<EditionValue> told) {
    return editions.stream()
        .flatMap(List::stream)
        .filter(former -> sameAs(value, former) && told.test(former))
        .findFirst();
  }

  private static boolean sameAs(EditionValue one, EditionValue other) {
    return one.metricCode().equals(other.metricCode())
        && one.groupType() == other.groupType()
        && Objects.equals(one.groupId(), other.groupId());
  }
}
