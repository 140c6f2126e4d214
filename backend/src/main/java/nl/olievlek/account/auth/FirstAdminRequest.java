package nl.olievlek.account.auth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.olievlek.account.NewPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the first admin comes in. */
@Schema(
    description =
        "How the first admin comes in, with the link that the log shows at the first start.")
record FirstAdminRequest(
    @NotBlank @Size(max = 200) @Schema(description = "The token of the link; works once.")
        String token,
    @NotNull @Valid @Schema(description = "Who you are.") NewPerson person,
    @NotBlank
        @Size(min = PasswordRules.SHORTEST, max = PasswordRules.LONGEST)
        @Schema(description = "Your password, 12 to 128 characters.")
        String password) {

  @Override
  public String toString() {
    return "FirstAdminRequest[]";
  }
}
