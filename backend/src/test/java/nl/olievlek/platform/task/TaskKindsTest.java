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
    var keys = kinds().map(TaskKindsTest::key).flatMap(key -> Stream.of(key, key + ".many"));

    assertThat(kinds()).hasSizeGreaterThan(20);
    assertThat(keys).filteredOn(TaskKindsTest::isMissing).isEmpty();
  }

  @Test
  void who_looks_on_is_not_asked_what_others_are() {
    var seenByOthers =
        kinds()
            .filter(kind -> !kind.personal())
            .filter(
                kind ->
                    kind.party() != TaskParty.NETWORK
                        || kind.columns().containsKey(TaskColumn.LEARNER_ID));

    assertThat(seenByOthers.map(kind -> key(kind) + ".theirs"))
        .isNotEmpty()
        .filteredOn(TaskKindsTest::isMissing)
        .isEmpty();
  }

  private static String key(TaskKind kind) {
    return kind.words() + ".task." + kind.name();
  }

  private static boolean isMissing(String key) {
    return Messages.LANGUAGES.stream()
        .anyMatch(language -> new Messages(language).find(key).isEmpty());
  }

  @Test
  void every_thing_can_be_asked_what_it_is_called() {
    var things = kinds().map(TaskKind::thing).toList();
    var nowhere = UUID.randomUUID();

    var rows =
        kinds()
            .map(
                kind ->
                    new TaskRow(
                        kind.name(), nowhere, null, null, null, null, null, null, null, null))
            .toList();

    var facts = tasks.facts(things, rows);

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
