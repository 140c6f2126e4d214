package nl.olievlek.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * One thing that is kept about somebody.
 *
 * @param name what it is; texts name it {@code <feature>.data.record.<name>}
 * @param organisationId whose term counts; null when no organisation is known
 * @param endedDate from when the term runs; null while it has not ended
 * @param fields what is kept
 */
public record PersonalRecord(
    String name, UUID organisationId, LocalDate endedDate, List<Field> fields) {

  /** The same with another value in a field. */
  public PersonalRecord with(String field, UnaryOperator<Object> value) {
    return new PersonalRecord(
        name,
        organisationId,
        endedDate,
        fields.stream()
            .map(
                one ->
                    one.name().equals(field)
                        ? new Field(field, value.apply(one.value()), one.code())
                        : one)
            .toList());
  }

  /**
   * One field. How a value is said follows from what it is, never from what it looks like: what
   * somebody wrote can look like anything.
   *
   * @param name its name; texts name it {@code <feature>.data.field.<name>}
   * @param value a text, number, {@code Boolean}, {@code LocalDate}, {@code LocalTime}, {@code
   *     Instant}, or a list of those; null when it is empty
   * @param code whether a text is one of the product's own words, such as a state
   */
  public record Field(String name, Object value, boolean code) {}
}
