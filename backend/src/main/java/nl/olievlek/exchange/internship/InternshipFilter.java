package nl.olievlek.exchange.internship;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which internships to list. */
record InternshipFilter(
    @QueryParam("networkId") @Parameter(description = "Only of this network.") UUID networkId,
    @QueryParam("roundId") @Parameter(description = "Only of this round.") UUID roundId,
    @QueryParam("learnerId") @Parameter(description = "Only of this learner.") UUID learnerId,
    @QueryParam("hostOrganisationId") @Parameter(description = "Only at this host.")
        UUID hostOrganisationId,
    @QueryParam("homeOrganisationId") @Parameter(description = "Only of learners of this employer.")
        UUID homeOrganisationId,
    @QueryParam("status") @Parameter(description = "Only in this state.") InternshipStatus status,
    @QueryParam("endsFromDate")
        @Parameter(description = "Only those that end on this day or later.")
        LocalDate endsFromDate,
    @QueryParam("endsBeforeDate") @Parameter(description = "Only those that ended before this day.")
        LocalDate endsBeforeDate) {}
