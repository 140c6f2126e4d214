package nl.olievlek.planning;

import java.util.Arrays;

/**
 * Fills the places that must run up to their minimum, or shows why that cannot be done: places that
 * together need more learners than can go there (Hall's theorem).
 */
final class Crowd {

  private final Problem problem;
  private final Face face;
  private final int[] plan;
  private final int[] load;
  private long[] overcrowded;

  /** Starts with nobody anywhere but who is pinned. */
  Crowd(Problem problem, Face face) {
    this(problem, face, pinned(problem));
  }

  /**
   * @param start a plan that keeps to all but the minimums
   */
  Crowd(Problem problem, Face face, int[] start) {
    this.problem = problem;
    this.face = face;
    plan = start.clone();
    load = Load.of(problem, plan).places();
    for (int j = 0; j < face.least.length; j++) {
      while (load[j] < face.least[j] && overcrowded == null) {
        addTo(j);
      }
    }
  }

  private static int[] pinned(Problem problem) {
    int[] plan = new int[problem.learners()];
    Arrays.fill(plan, problem.nowhere());
    problem
        .decreed()
        .pins()
        .forEach(pin -> plan[problem.learner(pin)] = problem.place(pin.place()));
    return plan;
  }

  /** The plan with every minimum filled, or null. */
  int[] plan() {
    return overcrowded == null ? plan : null;
  }

  /** The places that need too many, or null. */
  long[] overcrowded() {
    return overcrowded;
  }

  private void addTo(int place) {
    long[] seen = Bits.empty(problem.nowhere());
    int[] queue = new int[problem.nowhere()];
    int[] leaver = new int[problem.nowhere()];
    int[] goal = new int[problem.nowhere()];
    int size = 0;
    queue[size++] = place;
    Bits.add(seen, place);
    for (int head = 0; head < size; head++) {
      int to = queue[head];
      for (int i = 0; i < plan.length; i++) {
        int from = plan[i];
        if (!Bits.has(face.allowed[i], to)) {
          continue;
        }
        if (canSpare(from)) {
          follow(i, to, place, leaver, goal);
          return;
        }
        if (!Bits.has(seen, from)) {
          Bits.add(seen, from);
          leaver[from] = i;
          goal[from] = to;
          queue[size++] = from;
        }
      }
    }
    overcrowded = seen;
  }

  private boolean canSpare(int place) {
    return place == problem.nowhere() || load[place] > face.least[place];
  }

  private void follow(int learner, int to, int end, int[] leaver, int[] goal) {
    load[plan[learner]]--;
    load[end]++;
    int mover = learner;
    int place = to;
    while (place != end) {
      plan[mover] = place;
      mover = leaver[place];
      place = goal[place];
    }
    plan[mover] = end;
  }
}
