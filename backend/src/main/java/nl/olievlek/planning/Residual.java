package nl.olievlek.planning;

/**
 * Which changes of a plan stay on a face: an arrow from node to node says that one learner too many
 * can be passed on. Nodes are the places, nowhere, the organisations and the sink.
 */
final class Residual {

  private final Problem problem;
  private final Face face;
  private final int[] plan;
  private final Load load;
  private final int firstOrganisation;
  private final int sink;
  private final long[][] into;
  private final int[][] movers;
  private final long[][] joined;
  private final int[] next;

  /** Without learners, until they join. */
  Residual(Problem problem, Face face, int[] plan) {
    this.problem = problem;
    this.face = face;
    this.plan = plan;
    load = Load.of(problem, plan);
    firstOrganisation = problem.nowhere() + 1;
    sink = firstOrganisation + problem.organisations();
    into = new long[sink + 1][(sink >> 6) + 1];
    movers = new int[firstOrganisation][firstOrganisation];
    joined = new long[firstOrganisation][(plan.length >> 6) + 1];
    next = new int[sink + 1];
    for (int j = 0; j <= problem.nowhere(); j++) {
      refresh(j);
    }
  }

  /** From now on the learner may be moved. */
  void join(int learner) {
    Bits.add(joined[plan[learner]], learner);
    count(learner, 1);
  }

  /** From now on the learner stays. */
  void leave(int learner) {
    Bits.remove(joined[plan[learner]], learner);
    count(learner, -1);
  }

  private void count(int learner, int by) {
    int from = plan[learner];
    long[] allowed = face.allowed[learner];
    for (int to = Bits.next(allowed, 0); to >= 0; to = Bits.next(allowed, to + 1)) {
      if (to != from) {
        movers[from][to] += by;
        arrow(from, to, movers[from][to] > 0);
      }
    }
  }

  private void arrow(int from, int to, boolean present) {
    if (present) {
      Bits.add(into[to], from);
    } else {
      Bits.remove(into[to], from);
    }
  }

  private void refresh(int place) {
    int here = load.places()[place];
    if (place == problem.nowhere()) {
      arrow(place, sink, true);
      arrow(sink, place, here > 0);
      return;
    }
    int o = problem.organisationOf(place);
    arrow(place, firstOrganisation + o, here < face.most[place]);
    arrow(firstOrganisation + o, place, here > face.least[place]);
    int received = load.organisations()[o];
    arrow(firstOrganisation + o, sink, received < face.organisationMost[o]);
    arrow(sink, firstOrganisation + o, received > face.organisationLeast[o]);
  }

  /** The nodes from which one learner too many can be passed on to a place that lacks one. */
  long[] reach(int place) {
    long[] reached = new long[into[0].length];
    int[] queue = new int[sink + 1];
    int size = 0;
    queue[size++] = place;
    Bits.add(reached, place);
    for (int head = 0; head < size; head++) {
      long[] before = into[queue[head]];
      for (int w = 0; w < before.length; w++) {
        for (long rest = before[w] & ~reached[w]; rest != 0; rest &= rest - 1) {
          int node = (w << 6) + Long.numberOfTrailingZeros(rest);
          next[node] = queue[head];
          queue[size++] = node;
        }
        reached[w] |= before[w];
      }
    }
    return reached;
  }

  /** Moves a learner who left, to a place found by the last {@link #reach} of the present one. */
  void move(int learner, int to) {
    int end = plan[learner];
    plan[learner] = to;
    shift(end, -1);
    shift(to, 1);
    for (int node = to; node != end; node = next[node]) {
      if (node < firstOrganisation && next[node] < firstOrganisation) {
        moveAny(node, next[node]);
      }
    }
  }

  private void moveAny(int from, int to) {
    int learner = Bits.next(joined[from], 0);
    while (!Bits.has(face.allowed[learner], to)) {
      learner = Bits.next(joined[from], learner + 1);
    }
    leave(learner);
    plan[learner] = to;
    join(learner);
    shift(from, -1);
    shift(to, 1);
  }

  private void shift(int place, int by) {
    load.add(problem, place, by);
    refresh(place);
  }

  /** Numbers the circles of nodes: with all learners, a change is possible just within a circle. */
  int[] circles() {
    long[][] out = new long[into.length][into[0].length];
    for (int node = 0; node < into.length; node++) {
      int to = node;
      Bits.forEach(into[to], from -> Bits.add(out[from], to));
    }
    for (int i = 0; i < plan.length; i++) {
      Bits.addAll(out[plan[i]], face.allowed[i]);
    }
    return Circles.number(out);
  }
}
