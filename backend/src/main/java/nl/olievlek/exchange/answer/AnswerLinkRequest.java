package nl.olievlek.exchange.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret of a link with which somebody can answer. */
@Schema(description = "The secret of a link with which you can answer.")
record AnswerLinkRequest(
    @NotBlank @Size(max = 200) @Schema(description = "What stands behind the `#` of the link.")
        String token) {

  @Override
  public String toString() {
    return "AnswerLinkRequest[]";
  }
}
