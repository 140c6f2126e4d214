package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.List;

/** The wanted rules as criteria, in the order in which they count. */
final class Criteria {

  private Criteria() {}

  static List<Criterion> of(List<WantedRule> wanted, Problem problem) {
    return of(wanted, problem, problem.worstRank());
  }

  /**
   * @param worstRank at least that of the problem: rounds planned together have the same criteria
   */
  static List<Criterion> of(List<WantedRule> wanted, Problem problem, int worstRank) {
    List<Criterion> criteria = new ArrayList<>();
    for (WantedRule rule : wanted) {
      switch (rule) {
        case PLACED -> criteria.add(new Placed(problem.nowhere()));
        case PREFERENCES -> {
          for (int rank = worstRank; rank > 1; rank--) {
            criteria.add(new RankOrWorse(problem, rank));
          }
        }
        case DRAWN_CHOICES -> criteria.add(new DrawnChoices(problem));
        case TOPIC -> criteria.add(new Topic(problem));
        case TRAVEL -> criteria.add(new Travel(problem));
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
    public long addTo(long[] row, int learner, long[] allowed, long times) {
      row[nowhere] += times;
      return 0;
    }
  }

  /**
   * Being without a place costs the least over the possible places, so that it never pays to leave
   * out those who live far away or ask about a rare topic.
   */
  private record Topic(Problem problem) implements Criterion {
    @Override
    public WantedRule rule() {
      return WantedRule.TOPIC;
    }

    @Override
    public long cost(int learner, int place) {
      return place == problem.nowhere()
          ? problem.topics.fewestMissed(learner, problem.possible(learner))
          : problem.missesTopic(learner, place) ? 1 : 0;
    }

    @Override
    public boolean isFree(int learner, long[] allowed) {
      return !problem.topics.areAsked(learner);
    }

    @Override
    public long addTo(long[] row, int learner, long[] allowed, long times) {
      long besides = problem.topics.addMisses(row, learner, times);
      if (Bits.has(allowed, problem.nowhere())) {
        row[problem.nowhere()] += times * cost(learner, problem.nowhere()) - besides;
      }
      return besides;
    }
  }

  /** Without a place: as {@link Topic}. */
  private record Travel(Problem problem) implements Criterion {
    @Override
    public WantedRule rule() {
      return WantedRule.TRAVEL;
    }

    @Override
    public long cost(int learner, int place) {
      return place == problem.nowhere()
          ? problem.distances.leastKm(learner, problem.possible(learner))
          : problem.km(learner, place);
    }

    @Override
    public long addTo(long[] row, int learner, long[] allowed, long times) {
      problem.distances.addKm(row, learner, times);
      if (Bits.has(allowed, problem.nowhere())) {
        row[problem.nowhere()] += times * cost(learner, problem.nowhere());
      }
      return 0;
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
    public boolean isFree(int learner, long[] allowed) {
      return true;
    }

    @Override
    public long addTo(long[] row, int learner, long[] allowed, long times) {
      return 0; // It is all in the reception.
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
    public long addTo(long[] row, int learner, long[] allowed, long times) {
      int before = problem.decreed().before(learner);
      if (before >= 0) {
        row[before] -= times;
        return times;
      }
      return 0;
    }
  }
}
