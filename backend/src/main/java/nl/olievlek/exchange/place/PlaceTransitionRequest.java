package nl.olievlek.exchange.place;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a host place. */
@Schema(description = "A step in the life of a host place.")
record PlaceTransitionRequest(
    @NotNull @Schema(description = "State to go to.", examples = "OFFERED") PlaceStatus to,
    @Size(max = 1000) @Schema(description = "Why; required for `WITHDRAWN`.", nullable = true)
        String reason) {}
