package nl.olievlek.account.auth;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another mail address. */
@Schema(description = "Another mail address for yourself.")
record EmailChangeRequest(
    @NotBlank
        @Email
        @Size(max = 254)
        @Schema(description = "The new address.", examples = "noor.nieuw@example.nl")
        String newEmail) {

  @Override
  public String toString() {
    return "EmailChangeRequest[]";
  }
}
