package nl.olievlek.planning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Thousands of small series against a search that looks at all plans there are. */
class SeriesPropertyTest {

  private static final int SERIES = 2000;

  /** Plans of both rounds with the values of the wanted rules, and the draw last. */
  private record Pair(ExhaustiveSearch.Plan first, ExhaustiveSearch.Plan second, long[] values) {}

  @Test
  void finds_the_best_plans_and_proves_it() {
    for (int number = 0; number < SERIES; number++) {
      var series = new RandomInstances(number).nextSeries();
      var best = every(series).stream().map(Pair::values).min(Arrays::compare).orElseThrow();

      var outcome = SeriesPlanner.plan(series);

      assertArrayEquals(best, values(outcome), "series " + number);
      var check = SeriesChecker.check(series, outcome.plans(), outcome.certificate());
      assertEquals(List.of(), check.findings(), "series " + number);
    }
  }

  @Test
  void rejects_all_plans_that_are_worse_or_break_a_rule() {
    int rejected = 0;
    for (int number = 0; number < SERIES / 5; number++) {
      var series = new RandomInstances(number).nextSeries();
      var outcome = SeriesPlanner.plan(series);

      for (var pair : everyCombination(series)) {
        var plans = List.of(assignments(series, 0, pair), assignments(series, 1, pair));
        boolean asGood = Arrays.equals(pair.values(), values(outcome)) && !goesTwice(series, pair);

        var check = SeriesChecker.check(series, plans, outcome.certificate());

        assertEquals(asGood, check.holds(), "series " + number + ": " + plans);
        rejected += asGood ? 0 : 1;
      }
    }
    assertTrue(rejected > SERIES / 4, "rejected " + rejected);
  }

  @Test
  void refuses_a_certificate_that_leaves_out_a_case_or_a_step() {
    int split = 0;
    for (int number = 0; number < SERIES / 10; number++) {
      var series = new RandomInstances(number).nextSeries();
      var outcome = SeriesPlanner.plan(series);
      var cases = outcome.certificate().cases();
      split += cases.size() > 1 ? 1 : 0;
      for (var one : cases) {
        List<SeriesCertificate.Case> others = new ArrayList<>(cases);
        others.remove(one);
        assertFalse(holds(series, outcome, others), "series " + number);

        var steps = one.steps().subList(0, one.steps().size() - 1);
        others.add(new SeriesCertificate.Case(one.supposed(), steps));
        assertFalse(holds(series, outcome, others), "series " + number);
      }
    }
    assertTrue(split > 0);
  }

  @Test
  void makes_the_same_plans_again() {
    for (int number = 0; number < SERIES / 10; number++) {
      var series = new RandomInstances(number).nextSeries();

      assertEquals(SeriesPlanner.plan(series), SeriesPlanner.plan(series), "series " + number);
    }
  }

  private static boolean holds(
      Series series, SeriesOutcome outcome, List<SeriesCertificate.Case> cases) {
    return SeriesChecker.check(series, outcome.plans(), new SeriesCertificate(cases)).holds();
  }

  private static long[] values(SeriesOutcome outcome) {
    var wanted = outcome.objective().stream().mapToLong(ObjectiveValue::value);
    return LongStream.concat(wanted, LongStream.of(outcome.draw())).toArray();
  }

  private static List<Pair> every(Series series) {
    return everyCombination(series).stream().filter(pair -> !goesTwice(series, pair)).toList();
  }

  private static List<Pair> everyCombination(Series series) {
    int worst =
        series.rounds().stream()
            .mapToInt(round -> new ExhaustiveSearch(round).worstRank())
            .max()
            .getAsInt();
    var first = new ExhaustiveSearch(series.rounds().getFirst(), worst);
    var second = new ExhaustiveSearch(series.rounds().getLast(), worst);
    List<Pair> pairs = new ArrayList<>();
    for (var one : first.plans) {
      for (var other : second.plans) {
        pairs.add(new Pair(one, other, values(first, one, second, other)));
      }
    }
    return pairs;
  }

  private static long[] values(
      ExhaustiveSearch first,
      ExhaustiveSearch.Plan one,
      ExhaustiveSearch second,
      ExhaustiveSearch.Plan other) {
    int wanted = one.values().length;
    long[] values = Arrays.copyOf(one.values(), wanted + 1);
    for (int s = 0; s < wanted; s++) {
      values[s] += other.values()[s];
    }
    values[wanted] = draw(first.positions(one)) + draw(second.positions(other));
    return values;
  }

  private static long draw(long[] positions) {
    return IntStream.range(0, positions.length)
        .mapToLong(i -> positions[i] * (positions.length - i))
        .sum();
  }

  private static boolean goesTwice(Series series, Pair pair) {
    Set<List<Object>> visits = new HashSet<>();
    for (int t = 0; t < 2; t++) {
      for (var assignment : assignments(series, t, pair)) {
        var host =
            series.rounds().get(t).places().stream()
                .filter(place -> place.id().equals(assignment.place()))
                .findFirst()
                .orElseThrow()
                .organisation();
        if (!visits.add(List.of(assignment.applicant(), host))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Assignment> assignments(Series series, int round, Pair pair) {
    var plan = round == 0 ? pair.first() : pair.second();
    var given = series.rounds().get(round);
    var byApplicant = plan.byApplicant(DrawOrder.of(given.applicants(), given.seed()));
    return byApplicant.entrySet().stream()
        .map(e -> new Assignment(e.getKey(), e.getValue()))
        .toList();
  }
}
