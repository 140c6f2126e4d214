package nl.olievlek.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which meetings to list. */
record MeetingFilter(
    @QueryParam("networkId") @Parameter(description = "Only meetings of this network.")
        UUID networkId,
    @QueryParam("kind") @Parameter(description = "Only meetings of this kind.") MeetingKind kind,
    @QueryParam("mode") @Parameter(description = "Only meetings held this way.") MeetingMode mode,
    @QueryParam("cohortId") @Parameter(description = "Only meetings for this cohort.")
        UUID cohortId,
    @QueryParam("fromDate") @Parameter(description = "Only meetings on or after this date.")
        LocalDate fromDate,
    @QueryParam("toDate") @Parameter(description = "Only meetings on or before this date.")
        LocalDate toDate,
    @QueryParam("status") @Parameter(description = "Only meetings in this state.")
        MeetingStatus status,
    @QueryParam("myRegistration")
        @Parameter(description = "Only meetings for which your own registration is in this state.")
        RegistrationStatus myRegistration) {}
