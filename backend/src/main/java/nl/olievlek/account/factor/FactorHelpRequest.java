package nl.olievlek.account.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody helps. */
@Schema(description = "Why you take away the second factor of somebody else.")
record FactorHelpRequest(
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "Why; the person reads it in the mail.",
            examples = "Phone lost, asked for at the desk")
        String reason) {}
