package nl.olievlek.account.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret of an invitation. */
@Schema(description = "The secret of an invitation.")
record InvitationLinkRequest(
    @NotBlank @Size(max = 200) @Schema(description = "What stands behind the `#` of the link.")
        String token) {

  @Override
  public String toString() {
    return "InvitationLinkRequest[]";
  }
}
