package nl.olievlek.account.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret of a link in a mail. */
@Schema(description = "The secret of a link in a mail.")
record LinkRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What stands behind the `#` of the link; works once.")
        String token) {

  @Override
  public String toString() {
    return "LinkRequest[]";
  }
}
