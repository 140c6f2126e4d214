package nl.olievlek.exchange.round;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * An exchange round by name.
 *
 * @param id the round
 * @param name its name
 */
@Schema(description = "An exchange round by name.")
public record RoundRef(@PropagateNull UUID id, @Schema(examples = "Ronde 1") String name) {}
