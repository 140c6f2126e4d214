package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far a learner can be elsewhere: after how many criteria there still is an equally good plan
 * that has them at one of some places. A change of plan is possible precisely along a circle of the
 * residual network, so it takes one pass per criterion for all questions together.
 */
final class Alternatives {

  /** A learner and places to be at instead. */
  static final class Question {
    private final int learner;
    private final int[] places;
    private int atLeast = -1;
    private int atMost = -1;

    Question(int learner, int[] places) {
      this.learner = learner;
      this.places = places;
    }

    /** Whether it surely is possible after so many criteria. */
    boolean isMetBy(int criteria) {
      return atLeast >= criteria;
    }

    /**
     * The number of criteria that still allow it; −1 when not even the hard rules do. Empty
     * minimums and shared people make it uncertain at times: then null.
     */
    Integer criteriaMet() {
      return atLeast == atMost ? Integer.valueOf(atLeast) : null;
    }
  }

  private final Problem problem;
  private final int[] plan;
  private final List<Question> questions = new ArrayList<>();

  Alternatives(Problem problem, int[] plan) {
    this.problem = problem;
    this.plan = plan;
  }

  Question ask(int learner, int... places) {
    var question = new Question(learner, places);
    questions.add(question);
    return question;
  }

  /**
   * @param prices per criterion, those of the case that holds the plan
   */
  void answer(List<Criterion> criteria, Face face, List<Prices> prices) {
    boolean minimums = Arrays.stream(problem.places).anyMatch(p -> p.minimum() > 1);
    for (int met = 0; met <= criteria.size() && !questions.isEmpty(); met++) {
      if (met > 0) {
        narrow(face, criteria.get(met - 1), prices.get(met - 1));
      }
      for (int[] certain : certain(face)) {
        for (Question question : questions) {
          question.atLeast = possible(question, face, certain) ? met : question.atLeast;
        }
      }
      int[] conceivable = minimums || !face.keepsLimits() ? circles(face) : null;
      for (Question question : questions) {
        boolean possible =
            conceivable == null ? question.atLeast == met : possible(question, face, conceivable);
        question.atMost = possible ? met : question.atMost;
      }
    }
  }

  private void narrow(Face face, Criterion criterion, Prices prices) {
    if (criterion.drawnBy() == null) {
      face.narrow(criterion, prices);
    } else {
      face.keep(plan, criterion.drawnBy());
    }
  }

  /** Circles of plans that keep all rules for sure: with each place that can still grow, once. */
  private List<int[]> certain(Face face) {
    var load = Load.of(problem, plan);
    List<int[]> certain = new ArrayList<>();
    certain.add(circles(face.keepingRules(load, -1)));
    for (int growing : face.growing(load)) {
      certain.add(circles(face.keepingRules(load, growing)));
    }
    return certain;
  }

  private int[] circles(Face face) {
    return new Residual(problem, face, plan).circles();
  }

  private boolean possible(Question question, Face face, int[] circles) {
    int here = circles[plan[question.learner]];
    return Arrays.stream(question.places)
        .anyMatch(j -> Bits.has(face.allowed[question.learner], j) && circles[j] == here);
  }
}
