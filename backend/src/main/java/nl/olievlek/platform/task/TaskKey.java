package nl.olievlek.platform.task;

import java.util.UUID;
import nl.olievlek.platform.problem.Problems;

/** Tells a task from every other: its kind and the one or two things that it is about. */
record TaskKey(String kind, UUID thingId, UUID otherId) {

  private static final int LONGEST = 3;

  /**
   * What {@link #toString} wrote.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 for anything else
   */
  static TaskKey of(String text) {
    var parts = text.split("\\.", -1);
    if (parts.length < 2 || parts.length > LONGEST) {
      throw Problems.notFound();
    }
    try {
      return new TaskKey(
          parts[0],
          UUID.fromString(parts[1]),
          parts.length == LONGEST ? UUID.fromString(parts[2]) : null);
    } catch (IllegalArgumentException malformed) {
      throw Problems.notFound();
    }
  }

  @Override
  public String toString() {
    return kind + "." + thingId + (otherId == null ? "" : "." + otherId);
  }
}
