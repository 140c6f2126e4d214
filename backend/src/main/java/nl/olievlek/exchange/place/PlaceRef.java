package nl.olievlek.exchange.place;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A host place by ward.
 *
 * @param id the place
 * @param ward ward or team that takes the learner in
 */
@Schema(description = "A host place by the name of its ward.")
public record PlaceRef(
    @PropagateNull UUID id, @Schema(examples = "Afdeling De Linde") String ward) {}
