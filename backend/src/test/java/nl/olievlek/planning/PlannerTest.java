package nl.olievlek.planning;

import static nl.olievlek.planning.Rounds.SEED;
import static nl.olievlek.planning.Rounds.id;
import static nl.olievlek.planning.Rounds.learner;
import static nl.olievlek.planning.Rounds.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {

  @Test
  void leaves_over_who_was_drawn_last_when_there_are_too_few_places() {
    var instance = Rounds.twoLearnersForOnePlace();

    var outcome = Planner.plan(instance);

    assertEquals(List.of(outcome.drawOrder().getLast()), outcome.unplaced());
    var reason = Explainer.explain(instance, outcome).getLast();
    assertEquals(ReasonCode.NO_PLACES_LEFT_DRAWN_BEFORE, reason.outcome().code());
    assertEquals(
        List.of(Reason.of(ReasonCode.CHOICE_FULL_DRAWN_BEFORE, 1, id("Amaliazorg"), 1)),
        reason.missed());
  }

  @Test
  void gives_two_a_second_choice_before_one_a_third() {
    var instance =
        new PlanningInstance(
            List.of(
                learner("Anna", "Het Laar", "A", "B", "C"),
                learner("Bram", "Het Laar", "A", "B", "C"),
                learner("Cas", "Het Laar", "B", "C", "A")),
            List.of(place("A", 0, 1), place("B", 0, 1), place("C", 0, 1)),
            SEED);

    var outcome = Planner.plan(instance);

    var thirdOrWorse = new ObjectiveValue(WantedRule.PREFERENCES, 3, 0);
    var secondOrWorse = new ObjectiveValue(WantedRule.PREFERENCES, 2, 2);
    assertEquals(List.of(thirdOrWorse, secondOrWorse), outcome.objective().subList(2, 4));
  }

  @Test
  void does_not_run_a_place_below_its_minimum() {
    var instance =
        new PlanningInstance(
            List.of(learner("Anna", "Het Laar", "A")),
            List.of(place("A", 2, 4), place("B", 0, 1)),
            SEED);

    var outcome = Planner.plan(instance);

    assertEquals(List.of(new Assignment(id("Anna"), id("place at B"))), outcome.assignments());
    assertEquals(
        List.of(Reason.of(ReasonCode.CHOICE_BELOW_MINIMUM, 1, id("A"), 2)),
        Explainer.explain(instance, outcome).getFirst().missed());
  }

  @Test
  void gives_no_plan_without_proof_when_minimums_make_the_search_too_long() {
    var instance =
        new PlanningInstance(
            List.of(learner("Anna", "Het Laar", "A"), learner("Bram", "Het Laar", "B")),
            List.of(place("A", 2, 4), place("B", 0, 1)),
            SEED);

    assertThrows(TooManyCases.class, () -> Planner.plan(instance, 1, progress -> {}));
  }

  @Test
  void pads_no_list_with_an_impossible_host() {
    var honest = learner("Anna", "Het Laar", "A", "B");
    var padded = learner("Anna", "Het Laar", "Het Laar", "A", "B");
    var rival = learner("Bram", "Amaliazorg", "A", "B");
    var places = List.of(place("A", 0, 1), place("B", 0, 1));

    var plain = Planner.plan(new PlanningInstance(List.of(honest, rival), places, SEED));
    var tricked = Planner.plan(new PlanningInstance(List.of(padded, rival), places, SEED));

    assertEquals(plain.assignments(), tricked.assignments());
  }

  @Test
  void says_what_is_missing_when_there_is_nothing_to_plan() {
    var anna = List.of(learner("Anna", "Het Laar"));
    var places = List.of(place("A", 0, 1));

    var nobody =
        assertThrows(NothingToPlan.class, () -> new PlanningInstance(List.of(), places, SEED));
    var nowhere =
        assertThrows(NothingToPlan.class, () -> new PlanningInstance(anna, List.of(), SEED));

    assertEquals(NothingToPlan.Missing.APPLICANTS, nobody.missing());
    assertEquals(NothingToPlan.Missing.PLACES, nowhere.missing());
  }
}
