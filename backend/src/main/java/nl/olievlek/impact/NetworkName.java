package nl.olievlek.impact;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network by name. */
@Schema(name = "ImpactNetwork", description = "The network that the values are about.")
record NetworkName(UUID id, @Schema(examples = "MBO-ZIN") String name) {}
