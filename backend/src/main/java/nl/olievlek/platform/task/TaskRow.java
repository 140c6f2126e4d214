package nl.olievlek.platform.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A task before it is put into words. */
public record TaskRow(
    String kind,
    UUID thingId,
    UUID otherId,
    UUID wholeId,
    UUID personId,
    UUID learnerId,
    UUID networkId,
    UUID organisationId,
    Instant askedAt,
    LocalDate dueDate) {

  String key() {
    return new TaskKey(kind, thingId, otherId).toString();
  }
}
