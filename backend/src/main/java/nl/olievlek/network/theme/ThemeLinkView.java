package nl.olievlek.network.theme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A link between themes as callers see it. */
@Schema(name = "ThemeLink", description = "A link between themes.")
record ThemeLinkView(
    UUID id,
    @JsonIgnore long version,
    @Nested("from_theme") @Schema(description = "The theme that influences.") ThemeRef fromTheme,
    @Nested("to_theme") @Schema(description = "The theme that is influenced.") ThemeRef toTheme,
    @Schema(
            description = "How.",
            examples = "Betere begeleiders geven een beter leerklimaat.",
            nullable = true)
        String explanation)
    implements Versioned {}
