package nl.olievlek.platform.persistence;

import java.util.Collections;
import java.util.Map;

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

  /** A condition without parameters. */
  public static Condition of(String text) {
    return new Condition(text, Map.of());
  }
}
