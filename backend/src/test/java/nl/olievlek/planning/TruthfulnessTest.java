package nl.olievlek.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether anybody gets more by another list than their true one: every other list is tried. */
class TruthfulnessTest {

  private static final int MARKETS = 250;

  @Test
  void nobody_gains_by_another_list_where_choices_are_drawn() {
    var found = Misreports.search(MARKETS, true);

    assertEquals(0, found.gains(), found.toString());
    assertTrue(found.tried() > 10 * MARKETS, found.toString());
  }

  /** Also not when the certificate is changed to say that the draw gave it. */
  @Test
  void no_other_plan_can_be_said_to_be_drawn() {
    int refused = 0;
    for (int number = 0; number < MARKETS; number++) {
      var instance = RandomInstances.drawn(new RandomInstances(number).next());
      var every = new ExhaustiveSearch(instance);
      var outcome = Planner.plan(instance);
      for (var other : every.plans) {
        var plan = other.byApplicant(every.applicants);
        if (other != every.best()) {
          var claimed =
              plan.entrySet().stream().map(e -> new Assignment(e.getKey(), e.getValue())).toList();
          var forged = forged(outcome.certificate(), every.objective(other), claimed);
          assertFalse(
              CertificateChecker.check(instance, claimed, forged).holds(), "market " + number);
          refused++;
        }
      }
    }
    assertTrue(refused > MARKETS, "refused " + refused);
  }

  private static Certificate forged(
      Certificate proof, long[] bounds, List<Assignment> assignments) {
    return new Certificate(
        proof.cases().stream()
            .map(
                one ->
                    new Certificate.Case(
                        one.running(),
                        one.empty(),
                        one.seats(),
                        one.overcrowded(),
                        forged(one.steps(), bounds),
                        assignments))
            .toList());
  }

  /** Prices are as they were; what is drawn has none. */
  private static List<Certificate.Step> forged(List<Certificate.Step> steps, long[] bounds) {
    return IntStream.range(0, steps.size())
        .mapToObj(
            s -> {
              var step = steps.get(s);
              return step.rule() == WantedRule.DRAWN_CHOICES
                  ? new Certificate.Step(
                      step.rule(), step.step(), bounds[s], step.places(), step.organisations())
                  : step;
            })
        .toList();
  }

  /** It has to be seen that the search finds gains where there are some. */
  @Test
  void some_gain_by_the_best_total_of_ranks() {
    var found = Misreports.search(MARKETS, false);

    assertTrue(found.gainers() > 0, found.toString());
  }
}
