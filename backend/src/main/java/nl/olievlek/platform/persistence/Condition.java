package nl.olievlek.platform.persistence;

import java.time.LocalDate;
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

  /** A condition without parameters. */
  public static Condition of(String text) {
    return new Condition(text, Map.of());
  }

  /**
   * A condition on one named parameter; null is a value like any other, for {@code is not distinct
   * from}.
   */
  public static Condition of(String text, String name, Object value) {
    return new Condition(text, Collections.singletonMap(name, value));
  }

  /** That a row with {@code valid_from} and {@code valid_to} is valid on a day. */
  public static Condition validOn(String row, String name, LocalDate day) {
    return of(Validity.on(row, ":" + name), name, day);
  }

  /** That such a row is valid on a day of a period; a first or last day that is null is open. */
  public static Condition validWithin(String row, LocalDate first, LocalDate last) {
    var period = Validity.between("cast(:from as date)", "cast(:to as date)");
    return of(Validity.of(row) + " && " + period).with("from", first).with("to", last);
  }

  /** That one of several holds, of which there is at least one. */
  public static Condition any(List<Condition> conditions) {
    return joined(
        conditions.stream().map(Condition::text).collect(Collectors.joining(" or ")), conditions);
  }

  /** This condition and the other. */
  public Condition and(Condition other) {
    return joined("(%s) and (%s)".formatted(text, other.text), List.of(this, other));
  }

  /** This condition, and not the other; what is unknown of the other does not hold. */
  public Condition butNot(Condition other) {
    return joined("(%s) and (%s) is not true".formatted(text, other.text), List.of(this, other));
  }

  /** As {@link #butNot}, of several, of which there may be none. */
  public Condition butNotAny(List<Condition> others) {
    return others.isEmpty() ? this : butNot(any(others));
  }

  /**
   * This condition as a part of another text.
   *
   * @param around text with {@code %s} where the condition comes in
   */
  public Condition within(String around) {
    return new Condition(around.formatted(text), arguments);
  }

  /** Gives a parameter that the text uses besides its own a value, which may be null. */
  public Condition with(String name, Object value) {
    return joined(text, List.of(this, of(text, name, value)));
  }

  private static Condition joined(String text, List<Condition> parts) {
    var arguments = new HashMap<String, Object>();
    parts.forEach(part -> arguments.putAll(part.arguments));
    return new Condition(text, arguments);
  }
}
