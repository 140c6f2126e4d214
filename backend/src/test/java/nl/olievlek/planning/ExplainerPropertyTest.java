package nl.olievlek.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a learner is told must be true: held against every plan there is. */
class ExplainerPropertyTest {

  private static final int ROUNDS = 6_000;
  private static final int SERIES = 2_000;

  private final Set<ReasonCode> told = EnumSet.noneOf(ReasonCode.class);
  private final Set<HeldSeat.Reason> held = EnumSet.noneOf(HeldSeat.Reason.class);
  private final Set<Remedy.Code> helped = EnumSet.noneOf(Remedy.Code.class);

  @Test
  void tells_the_truth() {
    for (int number = 0; number < ROUNDS; number++) {
      var random = new RandomInstances(number);
      var round = number % 2 == 0 ? random.next() : random.nextWithPins();
      for (var instance : RandomInstances.inBothOrders(round)) {
        check("round " + number + ": " + instance.wanted(), instance);
      }
    }
    var ofSeries = EnumSet.of(ReasonCode.IN_OTHER_ROUNDS, ReasonCode.CHOICE_OTHER_ROUND);
    assertEquals(EnumSet.complementOf(ofSeries), told);
    assertEquals(EnumSet.complementOf(EnumSet.of(HeldSeat.Reason.DRAW_TOGETHER)), held);
    assertEquals(EnumSet.allOf(Remedy.Code.class), helped);
  }

  private void check(String round, PlanningInstance instance) {
    var every = new ExhaustiveSearch(instance);
    if (every.plans.isEmpty()) {
      return;
    }
    var outcome = Planner.plan(instance);
    var objective = ExhaustiveSearch.spread(outcome.objective(), every.applicants.size());

    var explanations = Explainer.explain(instance, outcome);

    for (int i = 0; i < explanations.size(); i++) {
      var truth = new Truth(instance, every.plans, every.best(), objective, List.of(), i);
      var help = new HelpTruth(instance, every.plans, every.best(), objective, List.of(), i);
      check(round, truth, help, explanations.get(i));
    }
  }

  @Test
  void tells_the_truth_of_rounds_planned_together_with_the_others_as_they_are() {
    for (int number = 0; number < SERIES; number++) {
      var series = new RandomInstances(number).nextSeries();
      var outcome = SeriesPlanner.plan(series);

      var rounds = SeriesExplainer.explain(series, outcome);

      for (int t = 0; t < rounds.size(); t++) {
        var every = new ExhaustiveSearch(series.rounds().get(t), worstRank(series));
        check(
            "series " + number,
            series.rounds().get(t),
            every,
            outcome.plans().get(t),
            rounds.get(t));
      }
    }
    assertTrue(told.contains(ReasonCode.IN_OTHER_ROUNDS));
    assertTrue(told.contains(ReasonCode.CHOICE_OTHER_ROUND));
    assertTrue(told.contains(ReasonCode.CHOICE_COSTS_CHOICES));
    assertTrue(told.contains(ReasonCode.CHOICE_DRAW));
    assertTrue(held.contains(HeldSeat.Reason.DRAW_TOGETHER));
  }

  private void check(
      String what,
      PlanningInstance instance,
      ExhaustiveSearch every,
      List<Assignment> assignments,
      SeriesExplainer.Round round) {
    var left =
        every.plans.stream()
            .filter(plan -> placed(every, plan).stream().noneMatch(round.elsewhere()::contains))
            .toList();
    var chosen =
        left.stream()
            .filter(plan -> Set.copyOf(assignments).equals(Set.copyOf(placed(every, plan))))
            .findFirst()
            .orElseThrow();
    assertEquals(
        Arrays.stream(chosen.values()).boxed().toList(),
        round.objective().stream().map(ObjectiveValue::value).toList(),
        what);
    for (int i = 0; i < round.explanations().size(); i++) {
      var truth = new Truth(instance, left, chosen, round.objective(), round.elsewhere(), i);
      var help = new HelpTruth(instance, left, chosen, round.objective(), round.elsewhere(), i);
      check(what, truth, help, round.explanations().get(i));
    }
  }

  private static int worstRank(Series series) {
    return series.rounds().stream()
        .mapToInt(round -> new ExhaustiveSearch(round).worstRank())
        .max()
        .orElseThrow();
  }

  private static List<Assignment> placed(ExhaustiveSearch every, ExhaustiveSearch.Plan plan) {
    return IntStream.range(0, plan.places().length)
        .filter(i -> plan.places()[i] != null)
        .mapToObj(i -> new Assignment(every.applicants.get(i).id(), plan.places()[i].id()))
        .toList();
  }

  private void check(String what, Truth truth, HelpTruth help, Explanation explanation) {
    explanation.held().forEach(seat -> held.add(seat.reason()));
    if (explanation.remedy() != null) {
      helped.add(explanation.remedy().code());
    }
    assertTrue(help.isTold(explanation), what + ": " + explanation);
    told.add(explanation.outcome().code());
    explanation.missed().forEach(reason -> told.add(reason.code()));
    assertTrue(truth.isTold(explanation), what + ": " + explanation);
  }
}
