package nl.olievlek.platform.persistence;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A condition for a WHERE with its named arguments.
 *
 * @param text SQL with named parameters, for example {@code l.cohort_id = :cohort}
 * @param arguments the value of each named parameter
 */
public record Condition(String text, Map<String, ?> arguments) {

  /**
   * A condition on one named parameter; null is a value like any other, for {@code is not distinct
   * from}.
   */
  public static Condition of(String text, String name, Object value) {
    return new Condition(text, Collections.singletonMap(name, value));
  }

  /** That one of several holds, of which there is at least one. */
  public static Condition any(List<Condition> conditions) {
    var arguments = new HashMap<String, Object>();
    conditions.forEach(condition -> arguments.putAll(condition.arguments()));
    return new Condition(
        conditions.stream().map(Condition::text).collect(Collectors.joining(" or ")), arguments);
  }

  /** This condition, and not the other; what is unknown of the other does not hold. */
  public Condition butNot(Condition other) {
    var both = new HashMap<String, Object>(arguments);
    both.putAll(other.arguments());
    return new Condition("(%s) and (%s) is not true".formatted(text, other.text()), both);
  }

  /** As {@link #butNot}, of several, of which there may be none. */
  public Condition butNotAny(List<Condition> others) {
    return others.isEmpty() ? this : butNot(any(others));
  }

  /** A condition without parameters. */
  public static Condition of(String text) {
    return new Condition(text, Map.of());
  }
}
