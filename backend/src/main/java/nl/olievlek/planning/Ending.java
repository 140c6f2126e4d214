package nl.olievlek.planning;

import java.util.List;

/**
 * What follows from how far an alternative got.
 *
 * @param conclusive whether one case decided all; with more cases another one may hold a plan that
 *     does as well on the first criteria
 */
record Ending(List<Criterion> criteria, boolean conclusive) {

  /** Whether a plan had it that is as good up to the draw, so that only the draw decided. */
  boolean isDraw(Alternatives.Question question) {
    return question.isMetBy(beforeTheDraw());
  }

  /** Whether each learner chose in turn, so that only one drawn before can have been the reason. */
  boolean drawsChoices() {
    return beforeTheDraw() < criteria.size();
  }

  private int beforeTheDraw() {
    return (int) criteria.stream().takeWhile(one -> one.drawnBy() == null).count();
  }

  /** Whether no plan at all has it: others are pinned to all there is. */
  boolean isRuledOut(Alternatives.Question question) {
    Integer met = question.criteriaMet();
    return conclusive && met != null && met < 0;
  }

  /** The first wanted rule on which it would be worse, or null when that is not sure. */
  WantedRule worseOn(Alternatives.Question question) {
    Integer met = question.criteriaMet();
    boolean sure = conclusive && met != null && met >= 0 && met < criteria.size();
    return sure ? criteria.get(met).rule() : null;
  }
}
