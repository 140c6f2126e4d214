package nl.olievlek.proposal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which proposals to list. */
record ProposalFilter(
    @QueryParam("q") @Size(max = 200) @Parameter(description = "Part of the title.") String q,
    @QueryParam("networkId") @Parameter(description = "Only proposals in this network.")
        UUID networkId,
    @QueryParam("organisationId") @Parameter(description = "Only proposals for this organisation.")
        UUID organisationId,
    @QueryParam("status") @Parameter(description = "Only proposals in this state.")
        ProposalStatus status,
    @QueryParam("reflectionId")
        @Parameter(description = "Only proposals that come from this reflection.")
        UUID reflectionId,
    @QueryParam("mergedIntoId")
        @Parameter(description = "Only proposals that became part of this one.")
        UUID mergedIntoId,
    @QueryParam("mine") @Parameter(description = "With `true`: only your own proposals.")
        Boolean mine) {}
