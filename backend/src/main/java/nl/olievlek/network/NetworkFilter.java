package nl.olievlek.network;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which networks to list. */
record NetworkFilter(
    @QueryParam("q") @Size(max = 200) @Parameter(description = "Part of the short or full name.")
        String q,
    @QueryParam("kind") @Parameter(description = "Only networks of this kind.") NetworkKind kind,
    @QueryParam("sector") @Parameter(description = "Only networks that work in this field of care.")
        Sector sector) {}
