package nl.olievlek.exchange.planning;

import java.util.List;
import java.util.UUID;

/**
 * The proof that the plans of a series are the best ones, made of numbers anybody can add up.
 *
 * @param cases together they cover everything that can be; mostly there is one, which supposes
 *     nothing
 */
public record SeriesCertificate(List<Case> cases) {

  /**
   * @param supposed what this case supposes
   * @param steps prices for each step, the draw last; up to the first on which the case is worse
   *     than the plans, or cannot be
   */
  public record Case(List<Supposition> supposed, List<Step> steps) {}

  /**
   * @param round from 0
   * @param learner null when it is about the place itself
   * @param holds that the learner goes to the place or, without a learner, that the place runs
   */
  public record Supposition(int round, UUID learner, UUID place, boolean holds) {

    Supposition opposite() {
      return new Supposition(round, learner, place, !holds);
    }
  }

  /**
   * Prices at which no plans that do as well on the steps before can cost less than the bound, in
   * millionths of the unit of the rule; prices that are zero are left out. Costs are whole numbers:
   * with a bound of 2 and one millionth nothing costs less than 3.
   *
   * @param step from 0, in the order of the objective; the last one is the draw
   * @param weighed false when the costs of the step do not count: a bound above zero then shows
   *     that nothing does as well on the steps before
   * @param earlier what one worse on each step before costs; not negative
   * @param visits what each visit of a learner to a host costs, of which only one is allowed; not
   *     negative
   */
  public record Step(
      int step,
      boolean weighed,
      long bound,
      List<Long> earlier,
      List<RoundPrices> rounds,
      List<VisitPrice> visits) {}

  /** What places and organisations ask in a round. */
  public record RoundPrices(
      List<Certificate.Price> places, List<Certificate.Price> organisations) {}

  /** What a learner pays for each visit to a host. */
  public record VisitPrice(UUID learner, UUID host, long price) {}
}
