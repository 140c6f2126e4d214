package nl.olievlek.account.auth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import nl.olievlek.account.factor.PasskeyAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proof that the owner of the session is there; one of the three. */
@Schema(description = "A proof that you are there: one of the three.")
record ConfirmationRequest(
    @Size(max = 200) @Schema(description = "Your password.", nullable = true) String password,
    @Size(max = 20)
        @Schema(description = "A code of your app, or a recovery code.", nullable = true)
        String code,
    @Valid @Schema(description = "An answer to `POST /auth/passkey/_options`.", nullable = true)
        PasskeyAnswer passkey) {

  @Override
  public String toString() {
    return "ConfirmationRequest[]";
  }
}
