package nl.olievlek.account.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody signs in with. */
@Schema(description = "What you sign in with.")
record LoginRequest(
    @NotBlank
        @Size(max = 254)
        @Schema(description = "Mail address.", examples = "leerling@example.nl")
        String email,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Password.", examples = "drie-warme-kersen-thee")
        String password) {

  @Override
  public String toString() {
    return "LoginRequest[]";
  }
}
