package nl.olievlek.network;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A network by name.
 *
 * @param id the network
 * @param name its short name
 */
@Schema(description = "A network by name.")
public record NetworkRef(@PropagateNull UUID id, @Schema(examples = "MBO-ZIN") String name) {}
