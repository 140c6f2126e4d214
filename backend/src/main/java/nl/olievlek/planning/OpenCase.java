package nl.olievlek.planning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case of a {@link Certificate}, with numbers for names; for a plan that was made alone. */
@Schema(
    name = "ProofCase",
    description =
        "Places that run or stay empty, with the prices that show that nothing better is possible so.")
public record OpenCase(
    @Schema(description = "Places that hold their minimum at least.") List<Integer> running,
    @Schema(description = "Places that hold nobody.") List<Integer> empty,
    @Schema(description = "How many learners places hold.") List<Range> ranges,
    @Schema(
            description =
                "Places that together need more learners than can go there; then nothing else is given.")
        List<Integer> overcrowded,
    @Schema(
            description =
                "Prices for each step of the wanted rules, up to the first that is worse.")
        List<Step> steps,
    @Schema(description = "The best of the case when no step is worse: then the draw decides.")
        List<OpenRound.Seat> seats) {

  /** How many learners a place holds. */
  @Schema(name = "ProofRange", description = "How many learners a place holds.")
  public record Range(int place, int least, @Schema(nullable = true) Integer most) {}

  /** Prices of one step. */
  @Schema(
      name = "ProofStep",
      description = "Prices at which no plan can cost less than the bound; those of zero left out.")
  public record Step(
      WantedRule rule,
      @Schema(description = "The choice, for the rule of choices; else 0.") int step,
      long bound,
      List<Price> places,
      List<Price> organisations) {}

  /** What a place or organisation asks for each learner. */
  @Schema(name = "ProofPrice", description = "What a place or organisation asks for each learner.")
  public record Price(int number, long price) {}
}
