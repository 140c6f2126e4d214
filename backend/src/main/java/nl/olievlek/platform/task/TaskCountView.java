package nl.olievlek.platform.task;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many tasks of a kind there are. */
@Schema(name = "TaskCount", description = "How many tasks of a kind there are.")
public record TaskCountView(
    @Schema(description = "The kind of task.", examples = "WISH") String kind,
    @Schema(
            description = "What is asked, in words: of all of them, or of the one there is.",
            examples = "3 wensen zijn nog niet gegeven")
        String title,
    @Schema(description = "How many, of those that you can page through.", examples = "3")
        int taskCount,
    @Schema(description = "How many of them are overdue.", examples = "0") int overdueCount,
    @Schema(description = "The nearest last day among them.", nullable = true)
        LocalDate firstDueDate,
    @Schema(description = "Whom they wait for.", examples = "PERSON") TaskParty waitsFor,
    @Schema(description = "The nearest of them.") TaskView nearest) {}
