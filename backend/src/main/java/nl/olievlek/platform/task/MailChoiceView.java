package nl.olievlek.platform.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody hears of a kind of task by mail. */
@Schema(name = "TaskMailChoice", description = "How you hear of a kind of task by mail.")
public record MailChoiceView(
    @Schema(description = "The kind of task.", examples = "WISH") String kind,
    @Schema(
            description = "What it is about, in words.",
            examples = "Een wens die je nog kunt geven")
        String title,
    @Schema(description = "How you hear of it.", examples = "DIGEST") MailChoice choice) {}
