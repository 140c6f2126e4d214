package nl.olievlek.account.sso;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody begins to sign on. */
@Schema(description = "How to begin to sign on.")
record SsoStartRequest(
    @Size(max = 200)
        @Schema(description = "Token of the invitation that this sign-on accepts.", nullable = true)
        String invitationToken,
    @Size(max = 300)
        @Schema(
            description = "Page of this product to go to afterwards.",
            examples = "/meetings",
            nullable = true)
        String returnTo) {

  @Override
  public String toString() {
    return "SsoStartRequest[]";
  }
}
