package nl.olievlek.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a coordinator laid down: who has to go where, who may not, and what was planned before. */
final class Decreed {

  private static final int NOTHING = -1;

  private final List<Assignment> pins;
  private final Set<Assignment> forbidden;
  private final boolean[] pinned;
  private final int[] before;

  /**
   * Leaves of what is possible only what the coordinator allows.
   *
   * @throws ImpossiblePins when a pin goes against a hard rule, or a place has too many
   */
  Decreed(PlanningInstance instance, Problem problem, long[][] possible) {
    pins = instance.pins();
    forbidden = Set.copyOf(instance.forbidden());
    for (Assignment pair : instance.forbidden()) {
      Bits.remove(possible[problem.learner(pair)], problem.place(pair.place()));
    }
    pinned = new boolean[problem.learners()];
    int[] load = new int[problem.nowhere()];
    for (Assignment pin : pins) {
      int place = problem.place(pin.place());
      long[] row = possible[problem.learner(pin)];
      if (!Bits.has(row, place)) {
        throw new ImpossiblePins(List.of(pin));
      }
      Arrays.fill(row, 0);
      Bits.add(row, place);
      pinned[problem.learner(pin)] = true;
      if (++load[place] > problem.room(place)) {
        throw new ImpossiblePins(
            pins.stream().filter(other -> other.place().equals(pin.place())).toList());
      }
    }
    before = new int[problem.learners()];
    Arrays.fill(before, NOTHING);
    for (Assignment earlier : instance.before()) {
      int learner = problem.learner(earlier);
      int place = problem.place(earlier.place());
      // A place that cannot be kept is not lost by the plan.
      before[learner] = Bits.has(possible[learner], place) ? place : NOTHING;
    }
  }

  List<Assignment> pins() {
    return pins;
  }

  boolean forbids(Applicant applicant, Place place) {
    return forbidden.contains(new Assignment(applicant.id(), place.id()));
  }

  boolean isPinned(int learner) {
    return pinned[learner];
  }

  /** Whether the learner has somewhere else, or nowhere, what could have been kept. */
  boolean loses(int learner, int place) {
    return before[learner] != NOTHING && before[learner] != place;
  }

  /** The place that can be kept, or −1. */
  int before(int learner) {
    return before[learner];
  }
}
