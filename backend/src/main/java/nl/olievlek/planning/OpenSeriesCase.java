package nl.olievlek.planning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case of a {@link SeriesCertificate}, with numbers for names. */
@Schema(
    name = "ProofSeriesCase",
    description =
        "Something that is supposed of rounds planned together, with prices that show that nothing better is possible so.")
public record OpenSeriesCase(
    @Schema(description = "What is supposed; all of it.") List<Supposition> supposed,
    @Schema(description = "Prices for each step, the draw last.") List<Step> steps) {

  /** Something that is so or not so. */
  @Schema(name = "ProofSupposition", description = "Something that is so or not so.")
  public record Supposition(
      @Schema(description = "The round, from 0.") int round,
      @Schema(nullable = true) Integer learner,
      int place,
      boolean holds,
      @Schema(nullable = true) Integer seats) {}

  /** Prices of one step, in millionths. */
  @Schema(
      name = "ProofSeriesStep",
      description =
          "Prices of one step in millionths; `bound` is null when the case allows nothing at all.")
  public record Step(
      int step,
      boolean weighed,
      @Schema(nullable = true) Long bound,
      List<Long> earlier,
      List<Prices> rounds,
      List<Visit> visits) {}

  /** What places and organisations ask in a round. */
  @Schema(name = "ProofSeriesPrices", description = "What is asked in a round, in millionths.")
  public record Prices(List<OpenCase.Price> places, List<OpenCase.Price> organisations) {}

  /** What a learner pays for each visit to an organisation. */
  @Schema(name = "ProofVisit", description = "What each visit of a learner costs, in millionths.")
  public record Visit(int learner, int organisation, long price) {}
}
