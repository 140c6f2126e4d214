package nl.olievlek.planning;

import java.util.Arrays;

/**
 * Makes a plan the cheapest within a shortlist, and finds the prices that prove it.
 *
 * <p>Prices are shortest paths in the residual network (Bellman–Ford with a queue): an arrow from
 * node to node says that one learner too many can be passed on, and what that costs. An arrow that
 * would make a price cause itself to fall closes a circle of passing on that makes the plan
 * cheaper: it is gone round at once. When no price can fall any more, no such circle is left. All
 * nodes have a price to start with rather than one of them, so that prices stay finite also when no
 * place is free; only differences matter, and in the end the sink is set to zero.
 */
final class CheapestPlan {

  private static final int NOBODY = -1;
  private static final int NOTHING = -1;

  private final Problem problem;
  private final Criterion criterion;
  private final Face face;
  private final Shortlist shortlist;
  private final int[] plan;
  private final Load load;
  private final int firstOrganisation;
  private final int sink;
  private final long[] price;
  // Which node made a price what it is, and which learner would move there.
  private final int[] cause;
  private final int[] mover;
  private final WaitingNodes waiting;
  private final Candidates candidates;
  private final long[] costNow;

  /**
   * @param plan on the face; to be changed
   * @param start any prices; the nearer, the less there is to do
   */
  CheapestPlan(
      Problem problem,
      Criterion criterion,
      Face face,
      Shortlist shortlist,
      int[] plan,
      Prices start) {
    this.problem = problem;
    this.criterion = criterion;
    this.face = face;
    this.shortlist = shortlist;
    this.plan = plan;
    load = Load.of(problem, plan);
    firstOrganisation = problem.nowhere() + 1;
    sink = firstOrganisation + problem.organisations();
    price = Arrays.copyOf(start.places(), sink + 1);
    System.arraycopy(start.organisations(), 0, price, firstOrganisation, sink - firstOrganisation);
    cause = new int[sink + 1];
    mover = new int[sink + 1];
    waiting = new WaitingNodes(sink + 1);
    Arrays.fill(cause, NOTHING);
    candidates = new Candidates(problem, criterion, shortlist);
    costNow = new long[plan.length];
    Arrays.parallelSetAll(costNow, i -> criterion.cost(i, plan[i]));
  }

  Prices make() {
    for (int node = 0; node <= sink; node++) {
      waiting.add(node);
    }
    while (!waiting.isEmpty()) {
      int node = waiting.next();
      if (node < firstOrganisation) {
        fromPlace(node);
      } else if (node < sink) {
        fromOrganisation(node - firstOrganisation);
      } else {
        fromSink();
      }
    }
    return prices();
  }

  private void fromPlace(int place) {
    int[] learners = candidates.learners[place];
    long[] costs = candidates.costs[place];
    for (int c = 0; c < learners.length; c++) {
      int learner = learners[c];
      pass(place, plan[learner], costs[c] - costNow[learner], learner);
    }
    if (place == problem.nowhere()) {
      if (load.places()[place] > 0) {
        pass(place, sink, 0, NOBODY);
      }
    } else if (load.places()[place] > face.least[place]) {
      pass(place, firstOrganisation + problem.organisationOf(place), 0, NOBODY);
    }
  }

  private void fromOrganisation(int organisation) {
    int node = firstOrganisation + organisation;
    for (int j : problem.placesOf(organisation)) {
      if (load.places()[j] < face.most[j]) {
        pass(node, j, 0, NOBODY);
      }
    }
    int received = load.organisations()[organisation];
    if (received > face.organisationLeast[organisation]) {
      pass(node, sink, -criterion.nextReception(organisation, received - 1), NOBODY);
    }
  }

  private void fromSink() {
    pass(sink, problem.nowhere(), 0, NOBODY);
    for (int o = 0; o < problem.organisations(); o++) {
      int received = load.organisations()[o];
      if (received < face.organisationMost[o]) {
        pass(sink, firstOrganisation + o, criterion.nextReception(o, received), NOBODY);
      }
    }
  }

  private void pass(int from, int to, long extra, int learner) {
    if (price[from] + extra >= price[to]) {
      return;
    }
    int node = from;
    while (node != to && node != NOTHING) {
      node = cause[node];
    }
    if (node == to) {
      goRound(from, to, learner);
    } else {
      price[to] = price[from] + extra;
      cause[to] = from;
      mover[to] = learner;
      waiting.add(to);
    }
  }

  // Only arrows within the circle disappear by it, so other causes stay true.
  private void goRound(int last, int first, int learner) {
    cause[first] = last;
    mover[first] = learner;
    int node = first;
    do {
      int before = cause[node];
      if (mover[node] != NOBODY) {
        move(mover[node], before);
      }
      cause[node] = NOTHING;
      waiting.add(node);
      node = before;
    } while (node != first);
  }

  private void move(int learner, int to) {
    load.add(problem, plan[learner], -1);
    load.add(problem, to, 1);
    plan[learner] = to;
    costNow[learner] = criterion.cost(learner, to);
    for (int place : shortlist.of(learner)) {
      waiting.add(place);
    }
  }

  private Prices prices() {
    var prices = Prices.none(problem);
    for (int j = 0; j < problem.nowhere(); j++) {
      prices.places()[j] = price[j] - price[sink];
    }
    for (int o = 0; o < problem.organisations(); o++) {
      prices.organisations()[o] = price[firstOrganisation + o] - price[sink];
    }
    return prices;
  }
}
