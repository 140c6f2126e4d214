package nl.olievlek.network.programme;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which programmes to list. */
record ProgrammeFilter(
    @QueryParam("parentId") @Parameter(description = "Only direct parts of this one.")
        UUID parentId,
    @QueryParam("kind") @Parameter(description = "Only nodes of this kind.") ProgrammeKind kind) {}
