package nl.olievlek.account.factor;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What who helps hands over. */
@Schema(
    name = "FactorHelp",
    description =
        "A code to hand over yourself, shown this one time. Who forgot the password too, or had none, needs it"
            + " beside the link of the mail.")
record FactorHelpView(
    @Schema(description = "The code.", examples = "7KQ2M-4XT9R-WD3HP") String code,
    @Schema(description = "Until when it works.") Instant expiresAt) {

  @Override
  public String toString() {
    return "FactorHelpView[]";
  }
}
