package nl.olievlek.planning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Thousands of small rounds against a search that looks at every plan there is. */
class PlannerPropertyTest {

  private static final int ROUNDS = 4000;

  @Test
  void finds_the_one_best_plan_and_proves_it() {
    for (int number = 0; number < ROUNDS; number++) {
      var random = new RandomInstances(number);
      var instance = number % 2 == 0 ? random.next() : random.nextWithPins();
      for (var ordered : RandomInstances.inBothOrders(instance)) {
        compare("round " + number + ": " + ordered.wanted(), ordered);
      }
    }
  }

  private static void compare(String round, PlanningInstance instance) {
    var every = new ExhaustiveSearch(instance);
    if (every.plans.isEmpty()) {
      assertThrows(ImpossiblePins.class, () -> Planner.plan(instance), round);
      return;
    }

    var outcome = Planner.plan(instance);

    var best = every.best();
    assertArrayEquals(
        every.objective(best),
        outcome.objective().stream().mapToLong(ObjectiveValue::value).toArray(),
        round);
    assertEquals(best.byApplicant(every.applicants), byApplicant(outcome.assignments()), round);
    var check = CertificateChecker.check(instance, outcome.assignments(), outcome.certificate());
    assertEquals(List.of(), check.findings(), round);
  }

  @Test
  void proves_rounds_that_are_too_large_to_look_at_every_plan() {
    for (int number = 0; number < 60; number++) {
      var random = new RandomInstances(number, 4 + number % 20);
      var round = random.next(40 + 2 * number, 10 + number, number % 10 == 0);
      for (var instance : RandomInstances.inBothOrders(round)) {
        var outcome = Planner.plan(instance);

        var check =
            CertificateChecker.check(instance, outcome.assignments(), outcome.certificate());
        assertEquals(List.of(), check.findings(), "round " + number);
      }
    }
  }

  @Test
  void rejects_every_other_plan() {
    for (int number = 0; number < ROUNDS / 10; number++) {
      var round = new RandomInstances(number).nextWithPins();
      for (var instance : RandomInstances.inBothOrders(round)) {
        rejectOthers("round " + number, instance);
      }
    }
  }

  private static void rejectOthers(String round, PlanningInstance instance) {
    var every = new ExhaustiveSearch(instance);
    if (every.plans.isEmpty()) {
      return;
    }
    var outcome = Planner.plan(instance);
    var best = every.best();

    for (var other : every.plans) {
      if (other != best) {
        var assignments = assignments(other.byApplicant(every.applicants));
        var check = CertificateChecker.check(instance, assignments, outcome.certificate());
        assertFalse(check.holds(), round + ": " + assignments);
      }
    }
  }

  @Test
  void makes_the_same_plan_whatever_the_order_of_the_lists() {
    for (int number = 0; number < ROUNDS / 10; number++) {
      var given = new RandomInstances(number).next();
      var instance = number % 2 == 0 ? given : RandomInstances.drawn(given);
      List<Applicant> applicants = new ArrayList<>(instance.applicants());
      List<Place> places = new ArrayList<>(instance.places());
      Collections.shuffle(applicants, new Random(number));
      Collections.shuffle(places, new Random(number));

      var shuffled =
          new PlanningInstance(
              applicants,
              places,
              instance.wanted(),
              instance.seed(),
              instance.pins(),
              instance.forbidden().reversed(),
              instance.before().reversed(),
              instance.shared().reversed());

      assertEquals(Planner.plan(instance), Planner.plan(shuffled), "round " + number);
    }
  }

  private static Map<UUID, UUID> byApplicant(List<Assignment> assignments) {
    return assignments.stream().collect(Collectors.toMap(Assignment::applicant, Assignment::place));
  }

  private static List<Assignment> assignments(Map<UUID, UUID> byApplicant) {
    return byApplicant.entrySet().stream()
        .map(e -> new Assignment(e.getKey(), e.getValue()))
        .toList();
  }
}
