package nl.olievlek.learner;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which learners to list. Names are searched by {@link LearnerSearch}. */
record LearnerFilter(
    @QueryParam("networkId") @Parameter(description = "Only learners of this network.")
        UUID networkId,
    @QueryParam("cohortId") @Parameter(description = "Only learners of this cohort.") UUID cohortId,
    @QueryParam("employerId") @Parameter(description = "Only learners of this home organisation.")
        UUID employerId,
    @QueryParam("supervisorId") @Parameter(description = "Only learners of this supervisor.")
        UUID supervisorId,
    @QueryParam("status") @Parameter(description = "Only trajectories that stand here.")
        LearnerStatus status) {}
