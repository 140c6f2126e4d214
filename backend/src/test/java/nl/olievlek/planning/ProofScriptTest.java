package nl.olievlek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody without the product finds the same: see {@code docs/proof.md}. */
class ProofScriptTest {

  private static final int ROUNDS = 150;

  @TempDir Path here;

  @Test
  void says_yes_to_whatever_the_planner_makes() throws IOException {
    var script = new ProofScript(here);
    for (int number = 0; number < ROUNDS; number++) {
      var given = new RandomInstances(number).next();
      var instance = number % 2 == 0 ? given : RandomInstances.drawn(given);
      var outcome = Planner.plan(instance);
      script.add(OpenProof.of(instance, outcome.assignments(), outcome.certificate()));
    }

    assertThat(script.answers()).hasSize(ROUNDS).allMatch(said -> said.startsWith("YES"));
  }

  @Test
  void says_yes_when_learners_were_placed_by_hand() throws IOException {
    var script = new ProofScript(here);
    int made = 0;
    for (int number = 0; number < ROUNDS; number++) {
      var given = new RandomInstances(number).nextWithPins();
      var instance = number % 2 == 0 ? given : RandomInstances.drawn(given);
      try {
        var outcome = Planner.plan(instance);
        script.add(OpenProof.of(instance, outcome.assignments(), outcome.certificate()));
        made++;
      } catch (ImpossiblePins impossible) {
        // Often no plan can hold what is pinned.
      }
    }

    assertThat(made).isGreaterThan(ROUNDS / 10);
    assertThat(script.answers()).hasSize(made).allMatch(said -> said.startsWith("YES"));
  }

  @Test
  void says_yes_to_rounds_planned_together() throws IOException {
    var script = new ProofScript(here);
    for (int number = 0; number < ROUNDS; number++) {
      var series = new RandomInstances(number).nextSeries();
      var outcome = SeriesPlanner.plan(series);
      script.add(OpenProof.of(series, outcome.plans(), outcome.certificate()));
    }

    assertThat(script.answers()).hasSize(ROUNDS).allMatch(said -> said.startsWith("YES"));
  }

  @Test
  void says_no_to_a_plan_that_leaves_somebody_out() throws IOException {
    var script = new ProofScript(here);
    int changed = 0;
    for (int number = 0; number < ROUNDS; number++) {
      var given = new RandomInstances(number).next();
      var instance = number % 2 == 0 ? given : RandomInstances.drawn(given);
      var outcome = Planner.plan(instance);
      for (var pair : outcome.assignments()) {
        List<Assignment> fewer =
            outcome.assignments().stream().filter(other -> !other.equals(pair)).toList();
        script.add(OpenProof.of(instance, fewer, outcome.certificate()));
        changed++;
      }
    }

    assertThat(changed).isGreaterThan(100);
    assertThat(script.answers()).hasSize(changed).allMatch(said -> said.startsWith("NO"));
  }
}
