package nl.olievlek.account.reminder;

import jakarta.validation.constraints.NotNull;
import nl.olievlek.platform.task.MailChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody wants to hear of a kind of task. */
@Schema(description = "How you want to hear of a kind of task by mail.")
record MailChoiceRequest(
    @NotNull
        @Schema(description = "At once, in one message a day, or not by mail.", examples = "DIGEST")
        MailChoice choice) {}
