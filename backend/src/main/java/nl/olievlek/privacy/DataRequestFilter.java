package nl.olievlek.privacy;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests to list. */
record DataRequestFilter(
    @QueryParam("status") @Parameter(description = "Only requests in this state.")
        DataRequestStatus status) {}
