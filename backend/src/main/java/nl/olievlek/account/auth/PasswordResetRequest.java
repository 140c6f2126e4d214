package nl.olievlek.account.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new password, with the link of the mail. */
@Schema(description = "A new password, with the link of the mail.")
record PasswordResetRequest(
    @NotBlank @Size(max = 200) @Schema(description = "The token of the link; works once.")
        String token,
    @NotNull
        @Size(min = PasswordRules.SHORTEST, max = PasswordRules.LONGEST)
        @Schema(
            description =
                "Your new password: 12 to 128 characters of any kind, not one that many people use, "
                    + "without your name or mail address.")
        String newPassword,
    @Size(max = 20)
        @Schema(
            description =
                "The code of who took away your second factor; only after such help, until you set up"
                    + " a new one.",
            examples = "7KQ2M-4XT9R-WD3HP",
            nullable = true)
        String helpCode) {

  @Override
  public String toString() {
    return "PasswordResetRequest[]";
  }
}
