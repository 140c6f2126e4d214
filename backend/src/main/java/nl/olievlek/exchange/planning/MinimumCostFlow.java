package nl.olievlek.exchange.planning;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * The cheapest plan within a shortlist, as a flow: learner → place → organisation → sink. A lower
 * bound on an arc is sent beforehand, by shifting the supply of its ends.
 */
final class MinimumCostFlow {

  static {
    Loader.loadNativeLibraries();
  }

  private final Problem problem;
  private final Criterion criterion;
  private final Face face;
  private final MinCostFlow network = new MinCostFlow();
  private final long[] supply;
  private final int firstPlace;
  private final int firstOrganisation;
  private final int sink;

  private MinimumCostFlow(Problem problem, Criterion criterion, Face face) {
    this.problem = problem;
    this.criterion = criterion;
    this.face = face;
    firstPlace = problem.learners();
    firstOrganisation = firstPlace + problem.nowhere() + 1;
    sink = firstOrganisation + problem.organisations();
    supply = new long[sink + 1];
  }

  static void load() {
    // The class initializer has done so.
  }

  static int[] solve(Problem problem, Criterion criterion, Face face, Shortlist shortlist) {
    var flow = new MinimumCostFlow(problem, criterion, face);
    try {
      return flow.solve(shortlist);
    } finally {
      // Native memory: a long search makes thousands of networks before Java would clean up.
      flow.network.delete();
    }
  }

  private int[] solve(Shortlist shortlist) {
    for (int i = 0; i < problem.learners(); i++) {
      int[] places = shortlist.of(i);
      if (places.length == 1) {
        supply[firstPlace + places[0]]++;
      } else {
        supply[i]++;
        for (int place : places) {
          network.addArcWithCapacityAndUnitCost(i, firstPlace + place, 1, criterion.cost(i, place));
        }
      }
    }
    int pairs = network.getNumArcs();
    addHosts();
    supply[sink] -= problem.learners();
    for (int node = 0; node <= sink; node++) {
      network.setNodeSupply(node, supply[node]);
    }
    if (network.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("A network that holds a plan was not solved");
    }
    return plan(shortlist, pairs);
  }

  private void addHosts() {
    network.addArcWithCapacityAndUnitCost(
        firstPlace + problem.nowhere(), sink, problem.learners(), 0);
    for (int j = 0; j < problem.nowhere(); j++) {
      int organisation = firstOrganisation + problem.organisationOf(j);
      send(firstPlace + j, organisation, face.least[j]);
      addArc(firstPlace + j, organisation, face.most[j] - face.least[j], 0);
    }
    for (int o = 0; o < problem.organisations(); o++) {
      send(firstOrganisation + o, sink, face.organisationLeast[o]);
      addReception(o);
    }
  }

  // Equal costs in a row share an arc, else a rule without balance would still get thousands.
  private void addReception(int organisation) {
    int from = face.organisationLeast[organisation];
    while (from < face.organisationMost[organisation]) {
      long cost = criterion.nextReception(organisation, from);
      int to = from + 1;
      while (to < face.organisationMost[organisation]
          && criterion.nextReception(organisation, to) == cost) {
        to++;
      }
      addArc(firstOrganisation + organisation, sink, to - from, cost);
      from = to;
    }
  }

  private void send(int from, int to, int amount) {
    supply[from] -= amount;
    supply[to] += amount;
  }

  private void addArc(int from, int to, int capacity, long cost) {
    if (capacity > 0) {
      network.addArcWithCapacityAndUnitCost(from, to, capacity, cost);
    }
  }

  private int[] plan(Shortlist shortlist, int pairs) {
    int[] plan = new int[problem.learners()];
    for (int i = 0; i < plan.length; i++) {
      plan[i] = shortlist.of(i)[0];
    }
    for (int arc = 0; arc < pairs; arc++) {
      if (network.getFlow(arc) > 0) {
        plan[network.getTail(arc)] = network.getHead(arc) - firstPlace;
      }
    }
    return plan;
  }
}
