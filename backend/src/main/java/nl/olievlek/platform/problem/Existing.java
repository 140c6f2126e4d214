package nl.olievlek.platform.problem;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is there already, for a caller who may see it and wanted to add it.
 *
 * @param kind what it is
 * @param id its identifier
 * @param name its name
 */
@Schema(
    name = "Existing",
    description = "What is there already; only when you may see it. Go on with that one instead.")
public record Existing(
    @Schema(description = "What it is.", examples = "PERSON") Kind kind,
    @Schema(description = "Its identifier.") UUID id,
    @Schema(description = "Its name.", examples = "Noor van der Berg") String name) {

  /** What can be there already. */
  public enum Kind {
    PERSON,
    LEARNER
  }
}
