package nl.olievlek.account.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of an app. */
@Schema(description = "A code that your authenticator app shows now.")
record CodeRequest(
    @NotBlank @Size(max = 20) @Schema(description = "Six digits.", examples = "287082")
        String code) {

  @Override
  public String toString() {
    return "CodeRequest[]";
  }
}
