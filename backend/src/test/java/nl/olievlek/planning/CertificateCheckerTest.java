package nl.olievlek.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A checker is worth what it refuses. */
class CertificateCheckerTest {

  private static final int ROUNDS = 500;

  @Test
  void refuses_a_bound_that_its_prices_do_not_give() {
    forEachProvenStep(
        (instance, outcome, step) -> {
          var boasting =
              new Certificate.Step(
                  step.rule(), step.step(), step.bound() + 1, step.places(), step.organisations());

          assertFalse(holds(instance, outcome, step, boasting));
        });
  }

  @Test
  void refuses_prices_too_large_for_exact_sums() {
    var instance = Rounds.twoLearnersForOnePlace();
    var outcome = Planner.plan(instance);
    var step = holding(instance, outcome).steps().getFirst();
    var place = instance.places().getFirst().id();
    var tampered = withPlaces(step, List.of(new Certificate.Price(place, Long.MIN_VALUE)));

    var check = check(instance, outcome, step, tampered);

    assertEquals(List.of("The prices are too large for exact sums"), check.findings());
  }

  @Test
  void accepts_a_certificate_that_was_written_as_json_and_read_again() throws Exception {
    var instance = Rounds.twoLearnersForOnePlace();
    var outcome = Planner.plan(instance);
    var json = new ObjectMapper();

    String written = json.writeValueAsString(outcome.certificate());
    var read = json.readValue(written, Certificate.class);

    assertEquals(outcome.certificate(), read);
    assertTrue(CertificateChecker.check(instance, outcome.assignments(), read).holds());
  }

  @Test
  void refuses_prices_that_prove_less() {
    int[] refused = new int[1];
    forEachProvenStep(
        (instance, outcome, step) -> {
          for (Certificate.Price price : step.places()) {
            List<Certificate.Price> prices = new ArrayList<>(step.places());
            prices.remove(price);

            boolean holds = holds(instance, outcome, step, withPlaces(step, prices));

            refused[0] += holds ? 0 : 1;
          }
        });
    assertTrue(refused[0] > ROUNDS / 10, "refused " + refused[0]);
  }

  @Test
  void refuses_a_certificate_that_leaves_out_a_case() {
    int dropped = 0;
    for (int number = 0; number < ROUNDS; number++) {
      var instance = new RandomInstances(number).next();
      var outcome = Planner.plan(instance);
      for (Certificate.Case one : outcome.certificate().cases()) {
        List<Certificate.Case> cases = new ArrayList<>(outcome.certificate().cases());
        cases.remove(one);
        dropped++;

        var check =
            CertificateChecker.check(instance, outcome.assignments(), new Certificate(cases));

        assertFalse(check.holds(), "round " + number);
      }
    }
    assertTrue(dropped > ROUNDS);
  }

  @Test
  void refuses_a_case_in_which_a_place_with_a_pin_stays_empty() {
    var open = Rounds.twoLearnersForOnePlace();
    var place = open.places().getFirst().id();
    var pin = new Assignment(open.applicants().getFirst().id(), place);
    var instance =
        new PlanningInstance(
            open.applicants(),
            open.places(),
            open.wanted(),
            open.seed(),
            List.of(pin),
            List.of(),
            List.of());
    var outcome = Planner.plan(instance);
    var proven = outcome.certificate().cases().getFirst();
    var impossible =
        new Certificate.Case(
            List.of(), List.of(place), null, List.of(), proven.steps(), proven.assignments());

    var check =
        CertificateChecker.check(
            instance, outcome.assignments(), new Certificate(List.of(impossible, proven)));

    assertTrue(check.findings().contains("The cases do not cover every possibility"));
  }

  @Test
  void refuses_steps_and_places_that_do_not_exist() {
    forEachProvenStep(
        (instance, outcome, step) -> {
          var unknown = List.of(new Certificate.Price(new UUID(0, 0), 1));
          assertFalse(holds(instance, outcome, step, withPlaces(step, unknown)));
          var other = new Certificate.Step(step.rule(), 99, step.bound(), step.places(), List.of());
          assertFalse(holds(instance, outcome, step, other));
        });
  }

  @Test
  void refuses_a_seed_other_than_the_one_drawn_with_when_the_draw_decides() {
    int refused = 0;
    for (int number = 0; number < ROUNDS; number++) {
      var instance = new RandomInstances(number).next();
      var outcome = Planner.plan(instance);
      var reseeded =
          new PlanningInstance(
              instance.applicants(),
              instance.places(),
              instance.wanted(),
              "%064x".formatted(new Random(number).nextLong() >>> 1),
              instance.pins(),
              instance.forbidden(),
              instance.before(),
              instance.shared());
      boolean samePlan = Planner.plan(reseeded).assignments().containsAll(outcome.assignments());

      var check = CertificateChecker.check(reseeded, outcome.assignments(), outcome.certificate());

      assertEquals(samePlan, check.holds(), "round " + number + check);
      refused += check.holds() ? 0 : 1;
    }
    assertTrue(refused > 0);
  }

  private interface Attempt {
    void on(PlanningInstance instance, PlanningOutcome outcome, Certificate.Step step);
  }

  private static void forEachProvenStep(Attempt attempt) {
    for (int number = 0; number < ROUNDS; number++) {
      var instance = new RandomInstances(number).next();
      var outcome = Planner.plan(instance);
      holding(instance, outcome).steps().forEach(step -> attempt.on(instance, outcome, step));
    }
  }

  private static Certificate.Step withPlaces(
      Certificate.Step step, List<Certificate.Price> places) {
    return new Certificate.Step(
        step.rule(), step.step(), step.bound(), places, step.organisations());
  }

  private static boolean holds(
      PlanningInstance instance,
      PlanningOutcome outcome,
      Certificate.Step step,
      Certificate.Step replacement) {
    return check(instance, outcome, step, replacement).holds();
  }

  private static CheckResult check(
      PlanningInstance instance,
      PlanningOutcome outcome,
      Certificate.Step step,
      Certificate.Step replacement) {
    var holding = holding(instance, outcome);
    var steps = holding.steps().stream().map(s -> s == step ? replacement : s).toList();
    var cases =
        outcome.certificate().cases().stream()
            .map(
                c ->
                    c != holding
                        ? c
                        : new Certificate.Case(
                            c.running(),
                            c.empty(),
                            c.seats(),
                            c.overcrowded(),
                            steps,
                            c.assignments()))
            .toList();
    return CertificateChecker.check(instance, outcome.assignments(), new Certificate(cases));
  }

  private static Certificate.Case holding(PlanningInstance instance, PlanningOutcome outcome) {
    var problem = new Problem(instance);
    return Replay.caseOf(problem, Plans.plan(problem, outcome.assignments()), outcome);
  }
}
