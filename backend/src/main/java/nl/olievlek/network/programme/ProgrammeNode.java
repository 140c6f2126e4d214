package nl.olievlek.network.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.network.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A programme or a part of one in a list. */
@Schema(name = "ProgrammeNode", description = "A programme or a part of one.")
record ProgrammeNode(
    UUID id,
    @JsonIgnore long version,
    @Nested("parent") @Schema(description = "What it is a part of.", nullable = true)
        ProgrammeRef parent,
    @Schema(description = "What it is.", examples = "PROGRAMME") ProgrammeKind kind,
    @Schema(
            description = "Name; null when no source names it.",
            examples = "Volwaardig leven",
            nullable = true)
        String name,
    @Schema(description = "A few sentences about it.", nullable = true) String description,
    @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl,
    @Nested("network")
        @Schema(
            description = "The network that a node of kind `LEARNING_NETWORK` is.",
            nullable = true)
        NetworkRef network,
    @Schema(description = "Number of direct parts.", examples = "7") long childCount,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample) {}
