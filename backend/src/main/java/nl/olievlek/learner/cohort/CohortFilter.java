package nl.olievlek.learner.cohort;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cohorts to list. */
record CohortFilter(
    @QueryParam("networkId") @Parameter(description = "Only cohorts of this network.")
        UUID networkId,
    @QueryParam("status") @Parameter(description = "Only cohorts that stand here.")
        CohortStatus status,
    @QueryParam("open")
        @Parameter(
            description =
                "`true`: only cohorts that learners can still join; `false`: only the others.")
        Boolean open) {}
