package nl.olievlek.network.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import nl.olievlek.platform.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a programme or a part of one. */
@Schema(description = "A programme or a part of one to add, or all fields of one to change.")
record ProgrammeRequest(
    @Schema(description = "What it is a part of.", nullable = true) UUID parentId,
    @NotNull @Schema(description = "What it is.", examples = "PROGRAMME") ProgrammeKind kind,
    @Size(max = 200)
        @Schema(
            description = "Name; null when no source names it.",
            examples = "Volwaardig leven",
            nullable = true)
        @Name
        String name,
    @Size(max = 4000) @Schema(description = "A few sentences about it.", nullable = true)
        String description,
    @WebAddress
        @Size(max = 500)
        @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl) {}
