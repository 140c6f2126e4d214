package nl.olievlek.exchange.round;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which rounds to list. */
record ExchangeRoundFilter(
    @QueryParam("networkId") @Parameter(description = "Only rounds of this network.")
        UUID networkId,
    @QueryParam("status") @Parameter(description = "Only rounds in this state.")
        RoundStatus status) {}
