package nl.olievlek.exchange.plan;

import java.util.List;
import java.util.UUID;
import nl.olievlek.planning.OpenProof;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof of a published plan, for everybody in it, and which numbers the reader knows. */
@Schema(
    name = "PlanProof",
    description =
        "The proof of a published plan, for everybody in it: the same file for all, and beside it which "
            + "numbers stand for whom you know by name in this plan.")
record ProofView(
    @Schema(description = "The plan, with its proof.") OpenProof proof,
    @Schema(
            description =
                "SHA-256 over `proof`, written as JSON with sorted names and without spaces, in "
                    + "hexadecimal: everybody in the plan has the same.")
        String fingerprint,
    @Schema(description = "Which of the rounds this plan is of, from 0.") int round,
    @Schema(description = "SHA-256 of the seed of each round, shown before wishes closed.")
        List<String> seedHashes,
    @Schema(description = "You, or the learners whose place you may read.") List<Known> learners,
    @Schema(description = "The organisations whose learners and places you may read.")
        List<Known> organisations) {

  /** Who a number is. */
  @Schema(name = "ProofNumber", description = "Who a number is.")
  public record Known(@Schema(description = "The identifier.") UUID id, int number) {}
}
