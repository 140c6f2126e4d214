package nl.olievlek.account.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.olievlek.account.factor.NewPasskey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an invited person wants to sign in. */
@Schema(description = "How you want to sign in.")
record InvitationAcceptRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What stands behind the `#` of the link; works once.")
        String token,
    @Size(min = 12, max = 128)
        @Schema(
            description =
                "Your password, unless you chose a passkey: 12 to 128 characters of any kind, not one that many people use, "
                    + "without your name or mail address.",
            nullable = true)
        String password,
    @Valid
        @Schema(
            description = "The passkey that your device made, unless you chose a password.",
            nullable = true)
        NewPasskey passkey) {

  @Override
  public String toString() {
    return "InvitationAcceptRequest[]";
  }
}
