package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prices by number to prices by id, as a certificate has them, and back. */
final class SeriesSteps {

  private SeriesSteps() {}

  static SeriesCertificate.Step written(
      SeriesProblem series, int step, long bound, SeriesPrices prices) {
    List<SeriesCertificate.RoundPrices> rounds = new ArrayList<>();
    List<SeriesCertificate.VisitPrice> visits = new ArrayList<>();
    for (int t = 0; t < series.rounds.length; t++) {
      var problem = series.rounds[t];
      rounds.add(
          new SeriesCertificate.RoundPrices(
              Prices.listed(prices.places()[t], j -> problem.places[j].id()),
              Prices.listed(prices.receptions()[t], problem::organisation)));
    }
    for (int l = 0; l < series.learners(); l++) {
      for (int h = 0; h < series.hosts(); h++) {
        long price = prices.visits()[l][h];
        if (price != 0) {
          visits.add(
              new SeriesCertificate.VisitPrice(series.learnerId(l), series.hostId(h), price));
        }
      }
    }
    return new SeriesCertificate.Step(
        step,
        prices.own() != 0,
        bound,
        Arrays.stream(prices.steps()).boxed().toList(),
        rounds,
        visits);
  }

  /**
   * @throws IllegalArgumentException when something is named that is not there, or a price is
   *     negative that may not be
   */
  static SeriesPrices read(SeriesProblem series, SeriesCertificate.Step step) {
    var prices = SeriesPrices.none(series, step.step(), step.weighed() ? SeriesFace.UNIT : 0);
    if (step.earlier().size() != step.step() || step.rounds().size() != series.rounds.length) {
      throw new IllegalArgumentException("A step has not the prices that it needs");
    }
    for (int s = 0; s < step.step(); s++) {
      prices.steps()[s] = notNegative(step.earlier().get(s));
    }
    for (int t = 0; t < series.rounds.length; t++) {
      var problem = series.rounds[t];
      for (var price : step.rounds().get(t).places()) {
        prices.places()[t][problem.place(price.id())] = price.price();
      }
      for (var price : step.rounds().get(t).organisations()) {
        prices.receptions()[t][problem.organisation(price.id())] = price.price();
      }
    }
    for (var visit : step.visits()) {
      prices.visits()[series.learner(visit.learner())][series.host(visit.host())] =
          notNegative(visit.price());
    }
    return prices;
  }

  private static long notNegative(long price) {
    if (price < 0) {
      throw new IllegalArgumentException("A price is negative that may not be");
    }
    return price;
  }
}
