package nl.olievlek.network.result;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import nl.olievlek.platform.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a result of a network. */
@Embeddable
@Schema(description = "A result of a network to add, or all fields of one to change.")
record NetworkResultRequest(
    @Schema(description = "The theme it belongs to.", nullable = true) UUID themeId,
    @NotNull @Enumerated(EnumType.STRING) @Schema(description = "What it is.", examples = "GUIDE")
        ResultKind kind,
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "Title, unique within the network.",
            examples = "Handreiking leren in de praktijk")
        @Name
        String title,
    @Size(max = 4000) @Schema(description = "A few sentences about it.", nullable = true)
        String description,
    @WebAddress @Size(max = 500) @Schema(description = "Where it is found.", nullable = true)
        String url,
    @Size(max = 100)
        @Schema(
            description = "Licence under which it may be used.",
            examples = "CC BY 4.0",
            nullable = true)
        String licence,
    @Schema(description = "Day it came out.", nullable = true) LocalDate publishedDate,
    @Schema(
            description = "Organisation that keeps it alive when the network ends.",
            nullable = true)
        UUID heirId,
    @Size(max = 500) @Schema(description = "What the heir does with it.", nullable = true)
        String heirNote) {

  NetworkResultRequest {
    title = title == null ? null : title.strip();
  }
}
