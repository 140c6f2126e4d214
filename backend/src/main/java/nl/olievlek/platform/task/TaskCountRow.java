package nl.olievlek.platform.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How many tasks of a kind there are, with the nearest of them before it is put into words. */
record TaskCountRow(
    String kind,
    UUID thingId,
    UUID otherId,
    UUID wholeId,
    UUID personId,
    UUID learnerId,
    UUID networkId,
    UUID organisationId,
    Instant askedAt,
    LocalDate dueDate,
    int taskCount,
    int overdueCount) {

  TaskRow first() {
    return new TaskRow(
        kind,
        thingId,
        otherId,
        wholeId,
        personId,
        learnerId,
        networkId,
        organisationId,
        askedAt,
        dueDate);
  }
}
