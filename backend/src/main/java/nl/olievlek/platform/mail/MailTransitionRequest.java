package nl.olievlek.platform.mail;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a message. */
@Schema(description = "A step in the life of a message.")
record MailTransitionRequest(
    @NotNull
        @Schema(
            description = "State to go to: `QUEUED` tries a failed message again.",
            examples = "QUEUED")
        MailStatus to,
    @Size(max = 1000) @Schema(description = "Why.", nullable = true) String reason) {}
