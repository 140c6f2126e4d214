package nl.olievlek.exchange.planning;

import java.util.Arrays;

/**
 * Fills the places that must run up to their minimum, or shows why that cannot be done: places that
 * together need more learners than can go there (Hall's theorem).
 */
final class Crowd {

  private final Problem problem;
  private final Face face;
  private final int[] plan;
  private long[] overcrowded;

  Crowd(Problem problem, Face face) {
    this.problem = problem;
    this.face = face;
    plan = new int[problem.learners()];
    Arrays.fill(plan, problem.nowhere());
    problem
        .decreed()
        .pins()
        .forEach(pin -> plan[problem.learner(pin)] = problem.place(pin.place()));
    int[] pinned = Load.of(problem, plan).places();
    for (int j = 0; j < face.least.length && overcrowded == null; j++) {
      for (int k = pinned[j]; k < face.least[j] && overcrowded == null; k++) {
        addTo(j);
      }
    }
  }

  /** A plan with every minimum filled and the others nowhere, or null. */
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
        if (from == problem.nowhere()) {
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

  private void follow(int learner, int to, int end, int[] leaver, int[] goal) {
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
