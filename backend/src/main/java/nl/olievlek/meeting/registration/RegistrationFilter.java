package nl.olievlek.meeting.registration;

import jakarta.ws.rs.QueryParam;
import nl.olievlek.meeting.RegistrationStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which registrations to list. */
record RegistrationFilter(
    @QueryParam("status") @Parameter(description = "Only registrations in this state.")
        RegistrationStatus status) {}
