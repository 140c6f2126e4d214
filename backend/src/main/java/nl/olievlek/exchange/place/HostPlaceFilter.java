package nl.olievlek.exchange.place;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which places to list. */
record HostPlaceFilter(
    @QueryParam("status") @Parameter(description = "Only places in this state.") PlaceStatus status,
    @QueryParam("organisationId") @Parameter(description = "Only places of this organisation.")
        UUID organisationId) {}
