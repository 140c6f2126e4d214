package nl.olievlek.network;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A phase of a network by name.
 *
 * @param id the phase
 * @param name its name
 */
@Schema(description = "A phase of a network by name.")
public record PhaseRef(@PropagateNull UUID id, @Schema(examples = "Pilotfase") String name) {}
