package nl.olievlek.exchange.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer, with the secret of the link that asked for it. */
@Schema(description = "An answer, with the secret of the link that asked for it.")
record AnswerRequest(
    @NotBlank @Size(max = 200) @Schema(description = "What stands behind the `#` of the link.")
        String token,
    @NotNull
        @Schema(
            description =
                "What you say; to `AGREE` only `ACCEPT`: sign in to propose something else.",
            examples = "ACCEPT")
        Answer answer,
    @Size(max = 1000) @Schema(description = "Why; needed for `DECLINE`.", nullable = true)
        String reason,
    @Size(max = 1000)
        @Schema(
            description =
                "About which of the internships that the link asks about; without it about all that "
                    + "are still open.",
            nullable = true)
        Set<@NotNull UUID> internshipIds,
    @Schema(
            description =
                "With `true`: in the place of what was answered before. `DECLINE` to `AGREE` takes "
                    + "back that you agree.",
            nullable = true)
        Boolean instead) {

  boolean changesAnAnswer() {
    return Boolean.TRUE.equals(instead);
  }

  @Override
  public String toString() {
    return "AnswerRequest[" + answer + "]";
  }
}
