package nl.olievlek.exchange.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The wanted rules as criteria, in the order in which they count. */
final class Criteria {

  private Criteria() {}

  static List<Criterion> of(List<WantedRule> wanted, Problem problem) {
    List<Criterion> criteria = new ArrayList<>();
    for (WantedRule rule : wanted) {
      switch (rule) {
        case PLACED -> criteria.add(new Placed(problem.nowhere()));
        case PREFERENCES -> {
          for (int rank = problem.worstRank(); rank > 1; rank--) {
            criteria.add(new RankOrWorse(problem, rank));
          }
        }
        case TOPIC -> criteria.add(new Topic(problem, new Nearest(problem)));
        case TRAVEL -> criteria.add(new Travel(problem, new Nearest(problem)));
        case BALANCE -> criteria.add(new Balance(problem));
        case KEPT -> criteria.add(new Kept(problem));
      }
    }
    return criteria;
  }

  private record Placed(int nowhere) implements Criterion {
    @Override
    public WantedRule rule() {
      return WantedRule.PLACED;
    }

    @Override
    public long cost(int learner, int place) {
      return place == nowhere ? 1 : 0;
    }

    @Override
    public void addTo(long[] row, int learner, long[] allowed, long times) {
      row[nowhere] += times;
    }
  }

  private record Topic(Problem problem, Nearest nearest) implements Criterion {
    @Override
    public WantedRule rule() {
      return WantedRule.TOPIC;
    }

    @Override
    public long cost(int learner, int place) {
      return place == problem.nowhere()
          ? nearest.least(learner, this::atPlace)
          : atPlace(learner, place);
    }

    private int atPlace(int learner, int place) {
      return problem.missesTopic(learner, place) ? 1 : 0;
    }

    @Override
    public void addTo(long[] row, int learner, long[] allowed, long times) {
      problem.addMissedTopics(row, learner, times);
      if (Bits.has(allowed, problem.nowhere())) {
        row[problem.nowhere()] += times * nearest.least(learner, this::atPlace);
      }
    }
  }

  private record Travel(Problem problem, Nearest nearest) implements Criterion {
    @Override
    public WantedRule rule() {
      return WantedRule.TRAVEL;
    }

    @Override
    public long cost(int learner, int place) {
      return place == problem.nowhere()
          ? nearest.least(learner, problem::km)
          : problem.km(learner, place);
    }

    @Override
    public void addTo(long[] row, int learner, long[] allowed, long times) {
      problem.addKm(row, learner, times);
      if (Bits.has(allowed, problem.nowhere())) {
        row[problem.nowhere()] += times * nearest.least(learner, problem::km);
      }
    }
  }

  private record Balance(Problem problem) implements Criterion {
    @Override
    public WantedRule rule() {
      return WantedRule.BALANCE;
    }

    @Override
    public long cost(int learner, int place) {
      return 0;
    }

    @Override
    public void addTo(long[] row, int learner, long[] allowed, long times) {
      // It is all in the reception.
    }

    @Override
    public long reception(int organisation, int received) {
      long surplus = received - problem.takingPart(organisation);
      return surplus * surplus;
    }
  }

  private record Kept(Problem problem) implements Criterion {
    @Override
    public WantedRule rule() {
      return WantedRule.KEPT;
    }

    @Override
    public long cost(int learner, int place) {
      return problem.decreed().loses(learner, place) ? 1 : 0;
    }

    @Override
    public void addTo(long[] row, int learner, long[] allowed, long times) {
      int before = problem.decreed().before(learner);
      if (before >= 0) {
        for (int j = 0; j < row.length; j++) {
          row[j] += times;
        }
        row[before] -= times;
      }
    }
  }

  /**
   * The least cost over a learner's possible places. Being without a place costs just that, so that
   * it never pays to leave out those who live far away or ask about a rare topic.
   */
  private static final class Nearest {
    private final Problem problem;
    private final int[] least;

    Nearest(Problem problem) {
      this.problem = problem;
      least = new int[problem.learners()];
      Arrays.fill(least, -1);
    }

    int least(int learner, Cost cost) {
      if (least[learner] < 0) {
        IntUnaryOperator at = place -> cost.of(learner, place);
        long[] possible = problem.possible(learner);
        int best = Integer.MAX_VALUE;
        for (int j = Bits.next(possible, 0);
            j < problem.nowhere() && best > 0;
            j = Bits.next(possible, j + 1)) {
          best = Math.min(best, at.applyAsInt(j));
        }
        least[learner] = best == Integer.MAX_VALUE ? 0 : best;
      }
      return least[learner];
    }
  }

  private interface Cost {
    int of(int learner, int place);
  }
}
