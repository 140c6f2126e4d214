package nl.olievlek.account.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A second factor, after the password. */
@Schema(description = "A second factor, after the password.")
record SecondFactorRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "The `continuation` of the problem that asked for it.")
        String continuation,
    @NotBlank
        @Size(max = 20)
        @Schema(description = "A code of your app, or a recovery code.", examples = "287082")
        String code) {

  @Override
  public String toString() {
    return "SecondFactorRequest[]";
  }
}
