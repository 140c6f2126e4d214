package nl.olievlek.platform.task;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody hears of a kind of task or of news by mail. */
@Schema(
    name = "TaskMailChoice",
    description =
        "How you hear of a kind of task or of news by mail. What is about your own roles, your way"
            + " in, or what your organisation is a member of is no kind of these: it always comes.")
public record MailChoiceView(
    @Schema(description = "The kind of task or of news.", examples = "WISH") String kind,
    @Schema(
            description = "What it is about, in words.",
            examples = "Een wens die je nog kunt geven")
        String title,
    @Schema(description = "How you hear of it.", examples = "DIGEST") MailChoice choice,
    @Schema(description = "How you can hear of it; news does not wait for one message a day.")
        List<MailChoice> choices) {}
