package nl.olievlek.exchange.place;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose places to take over from the round before. */
@Schema(
    name = "HostPlaceCopyRequest",
    description = "Whose places to take over from the last round in which it had any.")
record PlaceCopyRequest(@NotNull @Schema(description = "The host.") UUID organisationId) {}
