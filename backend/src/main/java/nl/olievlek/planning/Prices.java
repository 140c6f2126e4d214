package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/** What each place and each organisation asks in one step; being nowhere is free. */
record Prices(long[] places, long[] organisations) {

  static Prices none(Problem problem) {
    return new Prices(new long[problem.nowhere() + 1], new long[problem.organisations()]);
  }

  Certificate.Step step(Problem problem, Criterion criterion, long bound) {
    return new Certificate.Step(
        criterion.rule(),
        criterion.step(),
        bound,
        listed(places, j -> problem.places[j].id()),
        listed(organisations, problem::organisation));
  }

  static List<Certificate.Price> listed(long[] prices, IntFunction<UUID> id) {
    List<Certificate.Price> listed = new ArrayList<>();
    for (int k = 0; k < prices.length; k++) {
      if (prices[k] != 0) {
        listed.add(new Certificate.Price(id.apply(k), prices[k]));
      }
    }
    return listed;
  }
}
