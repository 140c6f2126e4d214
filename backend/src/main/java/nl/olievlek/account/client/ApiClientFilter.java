package nl.olievlek.account.client;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which clients to list. */
record ApiClientFilter(
    @QueryParam("networkId") @Parameter(description = "Only clients of this network.")
        UUID networkId,
    @QueryParam("organisationId") @Parameter(description = "Only clients of this organisation.")
        UUID organisationId,
    @QueryParam("status") @Parameter(description = "Only clients that stand here today.")
        ApiClientStatus status,
    @QueryParam("givenByInCharge")
        @Parameter(
            description =
                "Only clients of which the giver still speaks for the place; false: only the others.")
        Boolean givenByInCharge,
    @QueryParam("inCharge")
        @Parameter(
            description =
                "Only clients of a place that somebody speaks for; false: only the others.")
        Boolean inCharge) {}
