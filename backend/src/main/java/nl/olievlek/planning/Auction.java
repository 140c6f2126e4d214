package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * A plan that is nearly the cheapest within a shortlist, and the prices that go with it
 * (Bertsekas): each learner takes the place that is cheapest at the prices, and offers what makes
 * it as dear as the second best, and a step more. Who offered least for a full place has to go on.
 *
 * <p>Small steps end near the best, but prices that have to rise far rise slowly by them. So rounds
 * follow each other with ever smaller steps, each from the prices of the round before, somewhat
 * lowered: a place that turns out not to be full should have cost nothing.
 */
final class Auction {

  private static final int FINER = 8;
  private static final int LOWERED = 3 * FINER;
  // What is left to gain by smaller ones is found sooner by going round circles.
  private static final long LAST_STEP = 8;
  private static final int NOBODY = -1;

  private record Offer(int learner, long amount) implements Comparable<Offer> {
    @Override
    public int compareTo(Offer other) {
      int byAmount = Long.compare(amount, other.amount);
      return byAmount == 0 ? Integer.compare(learner, other.learner) : byAmount;
    }
  }

  private final Problem problem;
  private final Criterion criterion;
  private final Face face;
  private final Shortlist shortlist;
  private final int[] plan;
  private final long[][] cost;
  private final long[] price;
  // Per organisation what one more costs, now that so many are received.
  private final long[] reception;
  private final int[] received;
  private final List<PriorityQueue<Offer>> accepted = new ArrayList<>();

  Auction(Problem problem, Criterion criterion, Face face, Shortlist shortlist) {
    this.problem = problem;
    this.criterion = criterion;
    this.face = face;
    this.shortlist = shortlist;
    plan = new int[problem.learners()];
    cost = new long[plan.length][];
    Arrays.parallelSetAll(
        cost, i -> Arrays.stream(shortlist.of(i)).mapToLong(j -> criterion.cost(i, j)).toArray());
    price = new long[problem.nowhere()];
    reception = new long[problem.organisations()];
    received = new int[problem.organisations()];
    for (int j = 0; j < price.length; j++) {
      accepted.add(new PriorityQueue<>());
    }
    long step = Math.max(widestChoice(), widestReception());
    do {
      step = Math.max(LAST_STEP, step / FINER);
      hold(step);
    } while (step > LAST_STEP);
  }

  /** Keeps to what is allowed and to the room there is, but perhaps not to minimums. */
  int[] plan() {
    return plan;
  }

  Prices prices() {
    var prices = Prices.none(problem);
    System.arraycopy(reception, 0, prices.organisations(), 0, reception.length);
    for (int j = 0; j < price.length; j++) {
      prices.places()[j] = price[j] + reception[problem.organisationOf(j)];
    }
    return prices;
  }

  private long widestChoice() {
    return Arrays.stream(cost)
        .mapToLong(row -> Arrays.stream(row).max().orElse(0) - Arrays.stream(row).min().orElse(0))
        .max()
        .orElse(0);
  }

  private long widestReception() {
    return IntStream.range(0, received.length)
        .mapToLong(
            o ->
                criterion.nextReception(o, face.organisationMost[o])
                    - criterion.nextReception(o, face.organisationLeast[o]))
        .max()
        .orElse(0);
  }

  private void hold(long step) {
    for (int j = 0; j < price.length; j++) {
      price[j] = Math.max(0, price[j] - LOWERED * step);
      accepted.get(j).clear();
    }
    for (int o = 0; o < received.length; o++) {
      received[o] = 0;
      reception[o] = criterion.nextReception(o, 0);
    }
    for (int i = 0; i < plan.length; i++) {
      int bidder = i;
      while (bidder != NOBODY) {
        bidder = bid(bidder, step);
      }
    }
    for (int j = 0; j < price.length; j++) {
      price[j] = accepted.get(j).size() < face.most[j] ? 0 : price[j];
    }
  }

  /** Returns who has to go on for it. */
  private int bid(int learner, long step) {
    int[] places = shortlist.of(learner);
    int best = NOBODY;
    long least = Row.NEVER;
    long second = Row.NEVER;
    for (int k = 0; k < places.length; k++) {
      long here = cost[learner][k] + asked(places[k]);
      if (best == NOBODY || here < least) {
        second = least;
        least = here;
        best = places[k];
      } else if (here < second) {
        second = here;
      }
    }
    plan[learner] = best;
    return best == problem.nowhere()
        ? NOBODY
        : accept(best, new Offer(learner, price[best] + second - least + step));
  }

  private long asked(int place) {
    return place == problem.nowhere() ? 0 : price[place] + reception[problem.organisationOf(place)];
  }

  private int accept(int place, Offer offer) {
    var here = accepted.get(place);
    int leaver = NOBODY;
    here.add(offer);
    if (here.size() > face.most[place]) {
      leaver = here.poll().learner;
    } else {
      int o = problem.organisationOf(place);
      reception[o] = criterion.nextReception(o, ++received[o]);
    }
    if (here.size() == face.most[place]) {
      price[place] = Math.max(price[place], here.peek().amount);
    }
    return leaver;
  }
}
