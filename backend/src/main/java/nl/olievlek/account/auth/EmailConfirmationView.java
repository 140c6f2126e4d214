package nl.olievlek.account.auth;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was confirmed. */
@Schema(name = "EmailConfirmation", description = "How far a change of mail address is.")
record EmailConfirmationView(
    @Schema(description = "Which of the two addresses this link confirmed.", examples = "NEW")
        Side confirmed,
    @Schema(description = "Whether both confirmed: the address is changed then.")
        boolean complete) {

  /** One of the two addresses of a change. */
  enum Side {
    OLD,
    NEW
  }
}
