package nl.olievlek.account.policy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation asks from now on. */
@Schema(description = "What an organisation asks from now on.")
record AccessPolicyRequest(
    @NotNull
        @Schema(
            description =
                "Whether people with a role that sees data of others need a second factor.",
            examples = "REQUIRED")
        SecondFactor secondFactor,
    @NotNull
        @Schema(
            description = "From when others see the names of the organisation's learners.",
            examples = "ALWAYS")
        NamesFrom namesFrom) {}
