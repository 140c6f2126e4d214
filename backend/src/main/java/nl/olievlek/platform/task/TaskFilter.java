package nl.olievlek.platform.task;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tasks to list or count. */
public record TaskFilter(
    @QueryParam("kind")
        @Size(max = 40)
        @Parameter(description = "Only tasks of this kind.", example = "WISH")
        String kind,
    @QueryParam("networkId")
        @Parameter(description = "Only tasks of this network, and those of no network.")
        UUID networkId,
    @QueryParam("wholeId")
        @Parameter(description = "Only tasks about this round or meeting and what is part of it.")
        UUID wholeId,
    @QueryParam("thingId") @Parameter(description = "Only tasks about this thing itself.")
        UUID thingId,
    @QueryParam("dueUntilDate")
        @Parameter(description = "Only tasks with a last day, until this one.")
        LocalDate dueUntilDate,
    @QueryParam("ofOthers")
        @Parameter(description = "Only what is not on your own list: what others are asked.")
        boolean ofOthers) {}
