package nl.olievlek.platform.task;

import java.util.Objects;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.Messages;

/**
 * A task in words. In the texts of a kind stand {@code {0}} for the person, {@code {1}} for the
 * thing, {@code {2}} for where it is, {@code {3}} for where somebody comes from, {@code {4}} and
 * {@code {5}} for its first and last day, and {@code {6}} for the organisation that is asked.
 */
final class TaskText {

  private final Messages words;
  private final boolean own;

  /** Whether it is said to who is asked. */
  boolean own() {
    return own;
  }

  TaskText(Messages words, boolean own) {
    this.words = words;
    this.own = own;
  }

  /** What is asked, said to who is asked or, where that differs, to somebody who looks on. */
  String title(TaskKind kind, TaskFacts facts, String person, String organisation) {
    var theirs = key(kind) + ".theirs";
    var key = own || words.find(theirs).isEmpty() ? key(kind) : theirs;
    return words.text(key, values(facts, person, organisation));
  }

  /** About what; null when the title says it all. */
  String about(TaskKind kind, TaskFacts facts, String person, String organisation) {
    var key = key(kind) + ".about";
    return words.find(key).isEmpty() ? null : words.text(key, values(facts, person, organisation));
  }

  /** How many of them there are: two or more. */
  String many(TaskKind kind, int count) {
    return words.text(key(kind) + ".many", count);
  }

  private static String key(TaskKind kind) {
    return kind.words() + ".task." + kind.name();
  }

  private static Object[] values(TaskFacts facts, String person, String organisation) {
    return Stream.of(
            person,
            facts.name(),
            facts.atName(),
            facts.fromName(),
            facts.startDate(),
            facts.endDate(),
            organisation)
        .map(value -> Objects.requireNonNullElse(value, ""))
        .toArray();
  }
}
