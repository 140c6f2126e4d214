package nl.olievlek.planning;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof that the plans of a series are the best ones, made of numbers anybody can add up. */
@Schema(
    description =
        "The proof that plans of rounds made together are the best: cases that together cover "
            + "everything that can be. Mostly there is one, which supposes nothing. Rounds are "
            + "numbered from 0.")
public record SeriesCertificate(List<Case> cases) {

  /** Something that is supposed, with prices that show that nothing better is possible so. */
  @Schema(
      name = "SeriesCase",
      description =
          "Something that is supposed, with prices that show that nothing better is possible so.")
  public record Case(
      @Schema(description = "What is supposed; all of it.") List<Supposition> supposed,
      @Schema(
              description =
                  "Prices for each step, the draw last; up to the first on which the case is worse "
                      + "than the plans, or cannot be.")
          List<Step> steps) {}

  /** Something that is so or not so. */
  @Schema(name = "SeriesSupposition", description = "Something that is so or not so.")
  public record Supposition(
      @Schema(description = "The round, from 0.") int round,
      @Schema(description = "The learner; null when it is about the place itself.", nullable = true)
          UUID learner,
      @Schema(description = "The place.") UUID place,
      @Schema(
              description =
                  "Whether the learner goes to the place or, without a learner, whether it runs.")
          boolean holds,
      @Schema(
              description =
                  "When given it is about whether the place holds at least so many learners.",
              nullable = true)
          Integer seats) {

    static Supposition ofPair(int round, UUID learner, UUID place) {
      return new Supposition(round, learner, place, true, null);
    }

    static Supposition ofPlace(int round, UUID place, Integer seats) {
      return new Supposition(round, null, place, true, seats);
    }

    Supposition opposite() {
      return new Supposition(round, learner, place, !holds, seats);
    }
  }

  /** Prices at which no plans that do as well on the steps before can cost less than the bound. */
  @Schema(
      name = "SeriesStep",
      description =
          "Prices at which no plans that do as well on the steps before can cost less than the "
              + "bound, in millionths of the unit of the rule; prices that are zero are left out. "
              + "Costs are whole numbers: with a bound of 2 and one millionth nothing costs less "
              + "than 3.")
  public record Step(
      @Schema(description = "From 0, in the order of the objective; the last one is the draw.")
          int step,
      @Schema(
              description =
                  "False when the costs of the step do not count: a bound above zero then shows "
                      + "that nothing does as well on the steps before.")
          boolean weighed,
      @Schema(description = "The bound, in millionths.") long bound,
      @Schema(description = "What one worse on each step before costs; not negative.")
          List<Long> earlier,
      @Schema(description = "What places and organisations ask, per round.")
          List<RoundPrices> rounds,
      @Schema(
              description =
                  "What each visit of a learner to a host costs, of which only one is allowed; not "
                      + "negative.")
          List<VisitPrice> visits) {}

  /** What places and organisations ask in a round. */
  @Schema(
      name = "SeriesRoundPrices",
      description = "What places and organisations ask in a round, in millionths.")
  public record RoundPrices(
      List<Certificate.Price> places, List<Certificate.Price> organisations) {}

  /** What a learner pays for each visit to a host. */
  @Schema(
      name = "SeriesVisitPrice",
      description = "What a learner pays for each visit to a host, in millionths.")
  public record VisitPrice(UUID learner, UUID host, long price) {}
}
