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

  TaskText(Messages words) {
    this.words = words;
  }

  String title(TaskKind kind, TaskFacts facts, String person, String organisation) {
    return words.text(key(kind), values(facts, person, organisation));
  }

  /** About what; null when the title says it all. */
  String about(TaskKind kind, TaskFacts facts, String person, String organisation) {
    var key = key(kind) + ".about";
    return words.find(key).isEmpty() ? null : words.text(key, values(facts, person, organisation));
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
