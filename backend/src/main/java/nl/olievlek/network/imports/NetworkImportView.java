package nl.olievlek.network.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was taken in. */
@Schema(name = "NetworkImport", description = "What was taken in from a network file.")
record NetworkImportView(
    @Schema(
            description = "The first network of the file; null when the file has none.",
            nullable = true)
        UUID networkId,
    @Schema(description = "The networks of the file, by name.") List<NetworkRef> networks,
    @Schema(
            description = "Number of rows of each section of the file.",
            examples = "{\"organisations\": 7, \"networks\": 1}")
        Map<String, Integer> rows) {}
