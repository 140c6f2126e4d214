package nl.olievlek.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** What every kind of task must have, whichever feature tells it. */
@ApiTest
class TaskKindsTest {

  @Inject Instance<TaskSource> sources;
  @Inject TaskRepository tasks;

  @Test
  void every_kind_says_what_it_asks_in_both_languages() {
    var missing =
        kinds()
            .map(kind -> kind.words() + ".task." + kind.name())
            .flatMap(key -> Stream.of(key, key + ".many"))
            .filter(
                key ->
                    Messages.LANGUAGES.stream()
                        .anyMatch(language -> new Messages(language).find(key).isEmpty()));

    assertThat(kinds()).hasSizeGreaterThan(20);
    assertThat(missing).isEmpty();
  }

  @Test
  void every_thing_can_be_asked_what_it_is_called() {
    var things = kinds().map(TaskKind::thing).toList();
    var nowhere = UUID.randomUUID();

    var facts = tasks.facts(things, things.stream().map(thing -> nowhere).toList());

    assertThat(facts).hasSizeLessThan(things.size());
  }

  @Test
  void no_link_names_what_a_kind_does_not_say() {
    assertThat(kinds())
        .allMatch(kind -> says(kind, "{thing}", TaskColumn.THING_ID))
        .allMatch(kind -> says(kind, "{other}", TaskColumn.OTHER_ID))
        .allMatch(kind -> says(kind, "{whole}", TaskColumn.WHOLE_ID));
  }

  private static boolean says(TaskKind kind, String part, TaskColumn column) {
    return !kind.path().contains(part) || kind.columns().containsKey(column);
  }

  private Stream<TaskKind> kinds() {
    return sources.stream().map(TaskSource::kinds).flatMap(List::stream);
  }
}
