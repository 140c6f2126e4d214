package nl.olievlek.exchange.wish;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which learners to list with their wish. */
record WishFilter(
    @QueryParam("given")
        @Parameter(description = "Only learners who wished, or only learners who did not yet.")
        Boolean given,
    @QueryParam("cohortId") @Parameter(description = "Only learners of this cohort.") UUID cohortId,
    @QueryParam("employerId") @Parameter(description = "Only learners of this employer.")
        UUID employerId) {}
