package nl.olievlek.planning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says of learners without a place who holds the seats that they could have had. Every place that
 * runs and where such a learner could go is full, or the people there are busy at another one: else
 * the plan would place one more.
 */
final class HeldSeats {

  /** More than this nobody reads. */
  private static final int MOST = 12;

  private final Problem problem;
  private final List<Criterion> criteria;
  private final int[] plan;

  HeldSeats(Problem problem, List<Criterion> criteria, int[] plan) {
    this.problem = problem;
    this.criteria = criteria;
    this.plan = plan;
  }

  /** At the place that the learner would like best first, by holder in the order of the draw. */
  List<HeldSeat> of(int learner) {
    return all(learner).limit(MOST).toList();
  }

  /** Whether there are any, and only the draw, seat by seat, gave them to somebody else. */
  boolean areOfEarlierDrawn(int learner) {
    var reasons = all(learner).map(HeldSeat::reason).distinct().toList();
    return reasons.equals(List.of(HeldSeat.Reason.DRAWN_EARLIER));
  }

  private Stream<HeldSeat> all(int learner) {
    return IntStream.range(0, problem.nowhere())
        .filter(j -> Bits.has(problem.open(learner), j) && isFull(j))
        .boxed()
        .sorted(Comparator.comparingLong(j -> problem.opinion(learner, j)))
        .flatMap(j -> holders(j).mapToObj(holder -> seat(learner, j, holder)));
  }

  private boolean isFull(int place) {
    return holders(place).count() == problem.places[place].maximum();
  }

  private IntStream holders(int place) {
    return IntStream.range(0, plan.length).filter(i -> plan[i] == place);
  }

  private HeldSeat seat(int learner, int place, int holder) {
    var who = problem.applicants[holder].id();
    return new HeldSeat(problem.places[place].id(), who, why(learner, place, holder));
  }

  private HeldSeat.Reason why(int learner, int place, int holder) {
    if (problem.decreed().isPinned(holder)) {
      return HeldSeat.Reason.PINNED;
    }
    for (Criterion criterion : criteria) {
      if (criterion.drawnBy() != null) {
        return HeldSeat.Reason.DRAWN_EARLIER;
      }
      // The plan is the best: what is not equal is worse.
      if (change(criterion, learner, place, holder) != 0) {
        return worse(criterion.rule());
      }
    }
    return holder < learner ? HeldSeat.Reason.DRAWN_EARLIER : HeldSeat.Reason.DRAW_TOGETHER;
  }

  /** What it would cost more; nothing changes in how many go where. */
  private long change(Criterion criterion, int learner, int place, int holder) {
    return criterion.cost(learner, place)
        + criterion.cost(holder, problem.nowhere())
        - criterion.cost(learner, problem.nowhere())
        - criterion.cost(holder, place);
  }

  private static HeldSeat.Reason worse(WantedRule rule) {
    return switch (rule) {
      case PREFERENCES -> HeldSeat.Reason.CHOICES;
      case TOPIC -> HeldSeat.Reason.TOPIC;
      case TRAVEL -> HeldSeat.Reason.TRAVEL;
      case KEPT -> HeldSeat.Reason.KEPT;
      case PLACED, DRAWN_CHOICES, BALANCE ->
          throw new IllegalStateException(rule + " is the same whoever of two is placed");
    };
  }
}
