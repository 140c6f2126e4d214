package nl.olievlek.network.theme;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a link between themes. */
@Embeddable
@Schema(description = "A link between themes to add, or all fields of one to change.")
record ThemeLinkRequest(
    @NotNull @Schema(description = "The theme that influences.") UUID fromThemeId,
    @NotNull @Schema(description = "The theme that is influenced.") UUID toThemeId,
    @Size(max = 1000)
        @Schema(
            description = "How.",
            examples = "Betere begeleiders geven een beter leerklimaat.",
            nullable = true)
        String explanation) {}
