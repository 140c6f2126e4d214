package nl.olievlek.proposal.adoption;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which adoptions to list. */
record AdoptionFilter(
    @QueryParam("stage") @Parameter(description = "Only adoptions that are this far.")
        AdoptionStage stage) {}
