package nl.olievlek.platform.task;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many tasks of a kind there are. */
@Schema(name = "TaskCount", description = "How many tasks of a kind there are.")
public record TaskCountView(
    @Schema(description = "The kind of task.", examples = "WISH") String kind,
    @Schema(description = "How many, of those that you can page through.", examples = "3")
        int taskCount,
    @Schema(description = "How many of them are overdue.", examples = "0") int overdueCount,
    @Schema(description = "The nearest last day among them.", nullable = true)
        LocalDate firstDueDate) {}
