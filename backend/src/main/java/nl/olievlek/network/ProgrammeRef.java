package nl.olievlek.network;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A programme by name.
 *
 * @param id the programme
 * @param name its name; null when no source names it
 */
@Schema(description = "A programme, or a part of one, by name.")
public record ProgrammeRef(
    @PropagateNull UUID id,
    @Schema(
            description = "Name; null when no source names it.",
            examples = "Volwaardig leven",
            nullable = true)
        String name) {}
