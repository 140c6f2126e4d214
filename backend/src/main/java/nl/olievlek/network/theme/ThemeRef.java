package nl.olievlek.network.theme;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A theme by name.
 *
 * @param id the theme
 * @param name its name
 */
@Schema(description = "A theme of a network by name.")
public record ThemeRef(
    @PropagateNull UUID id, @Schema(examples = "Leren in de praktijk") String name) {}
