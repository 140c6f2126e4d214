package nl.olievlek.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One thing that is kept about somebody.
 *
 * @param name what it is; texts name it {@code privacy.record.<name>}
 * @param organisationId whose term counts; null when no organisation is known
 * @param endedDate from when the term runs; null while it has not ended
 * @param fields what is kept
 */
public record PersonalRecord(
    String name, UUID organisationId, LocalDate endedDate, List<Field> fields) {

  /**
   * One field.
   *
   * @param name its name; texts name it {@code privacy.field.<name>}
   * @param value as text; null when it is empty
   */
  public record Field(String name, String value) {}
}
