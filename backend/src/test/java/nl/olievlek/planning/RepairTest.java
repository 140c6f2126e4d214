package nl.olievlek.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A host withdraws from a plan that was made: who else has to move. */
class RepairTest {

  private static final List<String> HOSTS =
      List.of("Het Laar", "St. Franciscus", "'t Heem", "Maria Oord", "Maasduinen", "Amaliazorg");

  @Test
  void moves_as_few_others_as_possible_when_a_host_of_five_withdraws() {
    for (var round : RandomInstances.inBothOrders(round())) {
      movesAsFewAsPossible(round);
    }
  }

  private static void movesAsFewAsPossible(PlanningInstance round) {
    var made = Planner.plan(round);
    var withdrawn = Rounds.id("small place");
    var left = made.assignments().stream().filter(a -> !a.place().equals(withdrawn)).toList();
    assertEquals(5, made.assignments().size() - left.size());

    var repair = without(round, withdrawn, left);
    var repaired = Planner.plan(repair);

    long moved = left.stream().filter(a -> !repaired.assignments().contains(a)).count();
    assertEquals(value(repaired, WantedRule.KEPT), moved);
    assertEquals(0, value(repaired, WantedRule.PLACED));
    assertEquals(3, moved);
    var check = CertificateChecker.check(repair, repaired.assignments(), repaired.certificate());
    assertEquals(List.of(), check.findings());
  }

  @Test
  void cannot_prove_a_repair_that_moves_one_more() {
    var round = round();
    var withdrawn = Rounds.id("small place");
    var made = Planner.plan(round);
    var left = made.assignments().stream().filter(a -> !a.place().equals(withdrawn)).toList();
    var repair = without(round, withdrawn, left);
    var repaired = Planner.plan(repair);
    int refused = 0;

    for (var kept : repaired.assignments()) {
      for (Place place : repair.places()) {
        List<Assignment> moved = new ArrayList<>(repaired.assignments());
        moved.remove(kept);
        moved.add(new Assignment(kept.applicant(), place.id()));
        if (left.contains(kept) && !place.id().equals(kept.place())) {
          assertTrue(!CertificateChecker.check(repair, moved, repaired.certificate()).holds());
          refused++;
        }
      }
    }

    assertTrue(refused > 250, "refused " + refused);
  }

  private static long value(PlanningOutcome outcome, WantedRule rule) {
    return outcome.objective().stream()
        .filter(value -> value.rule() == rule)
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static PlanningInstance without(
      PlanningInstance round, UUID place, List<Assignment> before) {
    return new PlanningInstance(
        round.applicants(),
        round.places().stream().filter(p -> !p.id().equals(place)).toList(),
        round.wanted().contains(WantedRule.DRAWN_CHOICES)
            ? WantedRule.DRAW_REPAIR_ORDER
            : WantedRule.REPAIR_ORDER,
        round.seed(),
        List.of(),
        List.of(),
        before);
  }

  /** 66 learners and room for 71, of which five at a place that will be gone. */
  private static PlanningInstance round() {
    var random = new Random(28);
    List<Applicant> applicants = new ArrayList<>();
    for (int i = 0; i < 66; i++) {
      List<String> wishes = new ArrayList<>(HOSTS);
      Collections.shuffle(wishes, random);
      var learner =
          Rounds.learner(
              "learner " + i,
              HOSTS.get(i % 6),
              wishes.subList(0, random.nextInt(4)).toArray(String[]::new));
      applicants.add(
          Rounds.beenTo(learner, HOSTS.get(random.nextInt(6)), HOSTS.get(random.nextInt(6))));
    }
    Map<String, Integer> room = new HashMap<>();
    HOSTS.forEach(host -> room.put(host, host.equals("Het Laar") ? 16 : 10));
    List<Place> places = new ArrayList<>();
    HOSTS.forEach(host -> places.add(Rounds.place(host, 1, room.get(host))));
    places.add(
        new Place(
            Rounds.id("small place"),
            Rounds.id("Amaliazorg"),
            Set.of(LocalDate.of(2027, 2, 1)),
            1,
            5,
            Set.of(),
            null));
    return new PlanningInstance(applicants, places, Rounds.SEED);
  }
}
