package nl.olievlek.planning;

import java.util.BitSet;

/**
 * As many learners at places as possible with one of the people there each: a flow from places to
 * people (Ford and Fulkerson). When some are left over, the places that they could be passed on
 * from show why: together these hold more than the people there can take (max-flow min-cut).
 */
final class LookedAfter {

  private final int[] waiting;
  private final int[][] free;
  private final int[][] taken;
  private final int[] left;
  private int learners;

  /**
   * @param waiting learners per place
   * @param at per place and person, most learners there
   * @param most per person, most learners in all
   */
  LookedAfter(int[] waiting, int[][] at, int[] most) {
    this.waiting = waiting.clone();
    free = new int[at.length][];
    taken = new int[at.length][most.length];
    left = most.clone();
    for (int place = 0; place < at.length; place++) {
      free[place] = at[place].clone();
    }
    for (int place = 0; place < at.length; place++) {
      while (this.waiting[place] > 0 && takes(place, new BitSet())) {
        this.waiting[place]--;
        learners++;
      }
    }
  }

  /** How many have somebody. */
  int learners() {
    return learners;
  }

  /** The places whose people are all taken by learners there, and from which some are left over. */
  BitSet crowded() {
    var crowded = new BitSet();
    for (int place = 0; place < waiting.length; place++) {
      if (waiting[place] > 0) {
        reach(place, crowded);
      }
    }
    return crowded;
  }

  private void reach(int place, BitSet reached) {
    if (!reached.get(place)) {
      reached.set(place);
      for (int person = 0; person < left.length; person++) {
        for (int other = 0; free[place][person] > 0 && other < waiting.length; other++) {
          if (taken[other][person] > 0) {
            reach(other, reached);
          }
        }
      }
    }
  }

  private boolean takes(int place, BitSet asked) {
    asked.set(place);
    for (int person = 0; person < left.length; person++) {
      if (free[place][person] > 0 && (left[person] > 0 || givesUp(person, asked))) {
        left[person]--;
        free[place][person]--;
        taken[place][person]++;
        return true;
      }
    }
    return false;
  }

  /** Whether somebody else at another place can take a learner over from a person. */
  private boolean givesUp(int person, BitSet asked) {
    for (int other = 0; other < waiting.length; other++) {
      if (taken[other][person] > 0 && !asked.get(other) && takes(other, asked)) {
        left[person]++;
        free[other][person]++;
        taken[other][person]--;
        return true;
      }
    }
    return false;
  }
}
