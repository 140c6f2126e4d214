package nl.olievlek.planning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that decided a plan, without names: learners, places and organisations are numbers. It says
 * which places a learner could have had and not why the others not, so that days off, topics and
 * earlier hosts stay with who knows them.
 *
 * @param seed 32 bytes in hexadecimal
 * @param wanted the wanted rules, most important first
 * @param pinned how many learners were placed by hand
 * @param forbidden how many pairs of a learner and a place were ruled out by hand
 * @param learners in the order of the draw
 */
@Schema(name = "ProofRound", description = "All that decided a plan, with numbers for names.")
public record OpenRound(
    @Schema(description = "Seed of the draw: 32 bytes in hexadecimal.") String seed,
    @Schema(description = "The wanted rules, most important first.") List<WantedRule> wanted,
    @Schema(description = "Learners placed by hand.", examples = "0") int pinned,
    @Schema(description = "Pairs of a learner and a place ruled out by hand.", examples = "0")
        int forbidden,
    @Schema(description = "The learners, in the order of the draw.") List<Taker> learners,
    @Schema(description = "The places, from 1 in the order in which they are numbered.")
        List<Offer> places,
    @Schema(description = "The organisations with a learner or a place.")
        List<Member> organisations,
    @Schema(description = "What places with the same supervisors hold together.")
        List<Together> shared,
    @Schema(description = "Who goes where.") List<Seat> seats) {

  /** A learner. */
  @Schema(name = "ProofLearner", description = "A learner, as a number.")
  public record Taker(
      int number,
      @Schema(
              description =
                  "Bad luck in earlier rounds: over these, the sum of draw position minus a half, in "
                      + "millionths. The highest is drawn first.",
              examples = "0")
          long luck,
      @Schema(
              description =
                  "SHA-256 over seed and identifier, in hexadecimal: the lowest is drawn first among "
                      + "those with the same luck.")
          String ticket,
      @Schema(description = "Wished organisations that were possible, best first.")
          List<Integer> choices,
      @Schema(description = "The places that no hard rule forbids.") List<Integer> possible,
      @Schema(description = "Those of them that share no topic with the learning question.")
          List<Integer> otherTopic,
      @Schema(description = "Whole kilometres to each place in `possible`.") List<Integer> km,
      @Schema(description = "Whether the place was laid down by hand.") boolean pinned,
      @Schema(
              description = "The place of the plan that this one repairs, if it could be kept.",
              nullable = true)
          Integer before) {}

  /** A place. */
  @Schema(name = "ProofPlace", description = "A place, as a number.")
  public record Offer(
      int number,
      int organisation,
      @Schema(description = "With fewer learners it does not run.", examples = "1") int minimum,
      @Schema(description = "Most learners.", examples = "3") int maximum) {}

  /** An organisation. */
  @Schema(name = "ProofOrganisation", description = "An organisation, as a number.")
  public record Member(
      int number,
      @Schema(description = "Its learners who take part, placed or not.", examples = "2")
          int takingPart) {}

  /** Places that share supervisors. */
  @Schema(name = "ProofLimit", description = "What places with the same supervisors hold together.")
  public record Together(List<Integer> places, @Schema(examples = "2") int maximum) {}

  /** A learner at a place. */
  @Schema(name = "ProofSeat", description = "A learner at a place.")
  public record Seat(int learner, int place) {}
}
