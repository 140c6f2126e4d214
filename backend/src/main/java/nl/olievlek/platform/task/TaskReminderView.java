package nl.olievlek.platform.task;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asked for a task once more. */
@Schema(
    name = "TaskReminder",
    description = "Who is asked for a task once more, and when they were.")
public record TaskReminderView(
    @Schema(description = "The people who get it, as you may know them.")
        List<TaskView.Named> people,
    @Schema(
            description = "The last day on which somebody asked once more; null for never.",
            nullable = true)
        LocalDate lastSentDate,
    @Schema(
            description =
                "Whether it can be sent today: once a day, and to somebody else than you.")
        boolean possible) {}
