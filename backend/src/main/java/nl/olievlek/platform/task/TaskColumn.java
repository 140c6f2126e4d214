package nl.olievlek.platform.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a kind of task says of each of its rows, as SQL; what it does not say is null. */
public enum TaskColumn {
  /** What it is about. */
  THING_ID("uuid"),
  /** What tells it from the same kind of task about the same thing: whose wish of the round. */
  OTHER_ID("uuid"),
  /** What the thing is a part of, or the thing itself: the round of a place. */
  WHOLE_ID("uuid"),
  /** The person who is asked, or whom it is about. */
  PERSON_ID("uuid"),
  /** The trajectory of that person, when it is about a learner. */
  LEARNER_ID("uuid"),
  NETWORK_ID("uuid"),
  /** The organisation that is asked. */
  ORGANISATION_ID("uuid"),
  /** Since when. */
  ASKED_AT("timestamptz"),
  /** The last day on which it can or should be done. */
  DUE_DATE("date");

  private final String type;

  TaskColumn(String type) {
    this.type = type;
  }

  /** All columns, in order and by name. */
  static String select(Map<TaskColumn, String> said) {
    return Arrays.stream(values())
        .map(
            column ->
                "cast(%s as %s) as %s"
                    .formatted(
                        said.getOrDefault(column, "null"),
                        column.type,
                        column.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }
}
