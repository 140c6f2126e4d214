package nl.olievlek.exchange.planning;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The prices that prove a cheapest flow: shortest paths in its residual network (Bellman–Ford with
 * a queue). All nodes start at zero rather than one of them, so that prices stay finite also when
 * no place is free and nothing ties them to the sink; only differences matter, and in the end the
 * sink is set to zero.
 */
final class Potentials {

  private final Problem problem;
  private final Criterion criterion;
  private final Face face;
  private final Shortlist shortlist;
  private final int[] plan;
  private final Load load;
  private final int firstOrganisation;
  private final int sink;
  private final long[] price;
  private final int[] cause;
  private final boolean[] waiting;
  private int changes;
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private final int[][] candidates;

  private Potentials(
      Problem problem, Criterion criterion, Face face, Shortlist shortlist, int[] plan) {
    this.problem = problem;
    this.criterion = criterion;
    this.face = face;
    this.shortlist = shortlist;
    this.plan = plan;
    load = Load.of(problem, plan);
    firstOrganisation = problem.nowhere() + 1;
    sink = firstOrganisation + problem.organisations();
    price = new long[sink + 1];
    cause = new int[sink + 1];
    waiting = new boolean[sink + 1];
    Arrays.fill(cause, -1);
    candidates = candidates();
  }

  /** Null when there are none: then a cheaper plan can be made of the shortlist. */
  static Prices of(
      Problem problem, Criterion criterion, Face face, Shortlist shortlist, int[] plan) {
    return new Potentials(problem, criterion, face, shortlist, plan).compute();
  }

  /** Per place the learners elsewhere who have it on their shortlist. */
  private int[][] candidates() {
    int[] size = new int[firstOrganisation];
    for (int i = 0; i < plan.length; i++) {
      for (int place : shortlist.of(i)) {
        size[place]++;
      }
    }
    int[][] lists = new int[firstOrganisation][];
    for (int j = 0; j < lists.length; j++) {
      lists[j] = new int[size[j]];
    }
    for (int i = 0; i < plan.length; i++) {
      for (int place : shortlist.of(i)) {
        lists[place][--size[place]] = i;
      }
    }
    return lists;
  }

  private Prices compute() {
    for (int node = 0; node <= sink; node++) {
      push(node);
    }
    while (!queue.isEmpty()) {
      int node = queue.poll();
      waiting[node] = false;
      if (node < firstOrganisation) {
        fromPlace(node);
      } else if (node < sink) {
        fromOrganisation(node - firstOrganisation);
      } else {
        fromSink();
      }
      if (isEndless()) {
        return null;
      }
    }
    return prices();
  }

  private void push(int node) {
    if (!waiting[node]) {
      waiting[node] = true;
      queue.add(node);
    }
  }

  private void lower(int node, long atMost, int from) {
    if (atMost < price[node]) {
      price[node] = atMost;
      cause[node] = from;
      changes++;
      push(node);
    }
  }

  // Prices that cause themselves to fall would fall for ever. Looked for once in a while only.
  private boolean isEndless() {
    if (changes <= sink) {
      return false;
    }
    changes = 0;
    int[] seenFrom = new int[sink + 1];
    for (int start = 0; start <= sink; start++) {
      int node = start;
      while (node >= 0 && seenFrom[node] == 0) {
        seenFrom[node] = start + 1;
        node = cause[node];
      }
      if (node >= 0 && seenFrom[node] == start + 1) {
        return true;
      }
    }
    return false;
  }

  private void fromPlace(int place) {
    for (int i : candidates[place]) {
      long saving = criterion.cost(i, plan[i]) - criterion.cost(i, place);
      lower(plan[i], price[place] - saving, place);
    }
    if (place == problem.nowhere()) {
      if (load.places()[place] > 0) {
        lower(sink, price[place], place);
      }
    } else if (load.places()[place] > face.least[place]) {
      lower(firstOrganisation + problem.organisationOf(place), price[place], place);
    }
  }

  private void fromOrganisation(int organisation) {
    int node = firstOrganisation + organisation;
    long own = price[node];
    for (int j : problem.placesOf(organisation)) {
      if (load.places()[j] < face.most[j]) {
        lower(j, own, node);
      }
    }
    int received = load.organisations()[organisation];
    if (received > face.organisationLeast[organisation]) {
      lower(sink, own - criterion.nextReception(organisation, received - 1), node);
    }
  }

  private void fromSink() {
    lower(problem.nowhere(), price[sink], sink);
    for (int o = 0; o < problem.organisations(); o++) {
      int received = load.organisations()[o];
      if (received < face.organisationMost[o]) {
        lower(firstOrganisation + o, price[sink] + criterion.nextReception(o, received), sink);
      }
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
