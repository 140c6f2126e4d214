package nl.olievlek.account.auth;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who forgot a password. */
@Schema(description = "Who forgot a password.")
record ForgottenPasswordRequest(
    @NotBlank
        @Email
        @Size(max = 254)
        @Schema(description = "Mail address.", examples = "noor@example.nl")
        String email) {

  @Override
  public String toString() {
    return "ForgottenPasswordRequest[]";
  }
}
