package nl.olievlek.account.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one secret follows another. */
@Schema(description = "How a new secret follows the former one.")
record ClientSecretRequest(
    @Min(0)
        @Max(30)
        @Schema(
            description =
                "Days that the former secret stays valid, so that nothing stops meanwhile; 0 to "
                    + "end it at once. 7 when left out.",
            examples = "7",
            nullable = true)
        Integer overlapDays) {

  private static final int USUAL_DAYS = 7;

  int overlap() {
    return overlapDays == null ? USUAL_DAYS : overlapDays;
  }
}
