package nl.olievlek.meeting;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A meeting by name.
 *
 * @param id the meeting
 * @param name its title
 */
@Schema(description = "A meeting by name.")
public record MeetingRef(
    @PropagateNull UUID id, @Schema(examples = "Praktijkonderwijsbijeenkomst") String name) {}
