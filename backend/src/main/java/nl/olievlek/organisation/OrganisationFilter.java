package nl.olievlek.organisation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organisations to list. */
record OrganisationFilter(
    @QueryParam("q") @Size(max = 200) @Parameter(description = "Part of the name.") String q,
    @QueryParam("kind") @Parameter(description = "Only organisations of this kind.")
        OrganisationKind kind,
    @QueryParam("networkId")
        @Parameter(description = "Only organisations that are a member of this network today.")
        UUID networkId) {}
