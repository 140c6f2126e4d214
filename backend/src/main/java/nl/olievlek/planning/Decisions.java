package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * How many learners are at places for sure, and how many at most; about the others nothing is
 * decided. A place that runs holds its minimum at least.
 */
final class Decisions {

  private final Problem problem;
  private final int[] least;
  private final int[] most;

  private Decisions(Problem problem, int[] least, int[] most) {
    this.problem = problem;
    this.least = least;
    this.most = most;
  }

  /** Nothing but what is given: a place to which somebody is pinned runs. */
  static Decisions none(Problem problem) {
    int[] most = new int[problem.nowhere()];
    Arrays.fill(most, Integer.MAX_VALUE);
    var none = new Decisions(problem, new int[most.length], most);
    problem.decreed().pins().forEach(pin -> none.least[problem.place(pin.place())] = 1);
    return none;
  }

  Decisions withRunning(int place) {
    return withAtLeast(place, 1);
  }

  Decisions withEmpty(int place) {
    return withAtMost(place, 0);
  }

  Decisions withAtLeast(int place, int learners) {
    int[] more = least.clone();
    more[place] = Math.max(more[place], learners);
    return new Decisions(problem, more, most);
  }

  Decisions withAtMost(int place, int learners) {
    int[] less = most.clone();
    less[place] = Math.min(less[place], learners);
    return new Decisions(problem, least, less);
  }

  int least(int place) {
    return least[place] == 0 ? 0 : Math.max(least[place], problem.places[place].minimum());
  }

  /** What is left of limits counts; with less than its minimum a place holds nobody. */
  int most(int place) {
    int room = Math.min(most[place], problem.room(place));
    int left = problem.limits.room(place, room, this::least);
    return left < problem.places[place].minimum() ? 0 : Math.max(0, left);
  }

  /** Whether no plan can be so: a place holds more for sure than it can hold, or has to. */
  boolean contradict() {
    int[] pinned = new int[most.length];
    problem.decreed().pins().forEach(pin -> pinned[problem.place(pin.place())]++);
    for (int j = 0; j < most.length; j++) {
      if (Math.max(least(j), pinned[j]) > most(j)) {
        return true;
      }
    }
    return false;
  }

  List<UUID> running() {
    List<UUID> ids = new ArrayList<>();
    for (int j = 0; j < least.length; j++) {
      if (least[j] > 0) {
        ids.add(problem.places[j].id());
      }
    }
    return ids;
  }

  List<UUID> empty() {
    List<UUID> ids = new ArrayList<>();
    for (int j = 0; j < most.length; j++) {
      if (most[j] == 0) {
        ids.add(problem.places[j].id());
      }
    }
    return ids;
  }

  /** What is decided beside whether places run. */
  List<Certificate.Seats> seats() {
    List<Certificate.Seats> seats = new ArrayList<>();
    for (int j = 0; j < most.length; j++) {
      boolean few = most[j] > 0 && most[j] < Integer.MAX_VALUE;
      if (least[j] > 1 || few) {
        seats.add(new Certificate.Seats(problem.places[j].id(), least[j], few ? most[j] : null));
      }
    }
    return seats;
  }
}
