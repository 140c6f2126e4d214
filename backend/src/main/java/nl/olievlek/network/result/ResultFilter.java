package nl.olievlek.network.result;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which results to list. */
record ResultFilter(
    @QueryParam("kind") @Parameter(description = "Only results of this kind.") ResultKind kind,
    @QueryParam("themeId") @Parameter(description = "Only results of this theme.") UUID themeId) {}
