package nl.olievlek.planning;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan with its proof that can be given to everybody in it: all names are numbers. The format is
 * described in {@code backend/docs/proof.md}.
 *
 * @param rounds one, or those that were planned together
 * @param cases the proof of a plan that was made alone, else empty
 * @param together the proof of plans that were made together, else empty
 */
@Schema(
    name = "ProofContent",
    description = "A plan with its proof, with numbers for learners, places and organisations.")
public record OpenProof(
    @Schema(description = "The version of the format.", examples = "olievlek-proof-1")
        String format,
    @Schema(description = "How places are given.", examples = "BEST_TOTAL") String order,
    @Schema(description = "The round, or those that were planned together.") List<OpenRound> rounds,
    @Schema(description = "The proof of a plan made alone; else empty.") List<OpenCase> cases,
    @Schema(description = "The proof of plans made together; else empty.")
        List<OpenSeriesCase> together) {

  private static final String FORMAT = "olievlek-proof-1";
  private static final String BEST_TOTAL = "BEST_TOTAL";

  /** A plan with its numbers: what is given to everybody, and who the learners and hosts are. */
  public record Numbered(OpenProof proof, List<UUID> learners, List<UUID> organisations) {}

  /** Opens a plan that was made alone. */
  public static Numbered of(
      PlanningInstance instance, List<Assignment> plan, Certificate certificate) {
    var numbering = new Numbering(List.of(instance));
    return numbering.named(
        new OpenProof(
            FORMAT,
            BEST_TOTAL,
            List.of(numbering.round(0, plan)),
            numbering.cases(certificate),
            List.of()));
  }

  /** Opens plans that were made together. */
  public static Numbered of(
      Series series, List<List<Assignment>> plans, SeriesCertificate certificate) {
    var numbering = new Numbering(series.rounds());
    return numbering.named(
        new OpenProof(
            FORMAT,
            BEST_TOTAL,
            numbering.rounds(plans),
            List.of(),
            new SeriesNumbering(numbering).cases(certificate)));
  }
}
