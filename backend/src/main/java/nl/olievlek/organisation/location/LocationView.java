package nl.olievlek.organisation.location;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A location of an organisation as callers see it. */
@Schema(name = "Location", description = "A location of an organisation.")
record LocationView(
    UUID id,
    @JsonIgnore long version,
    @Schema(description = "Name, unique within the organisation.", examples = "Locatie Noord")
        String name,
    @Schema(description = "Street and number.", examples = "Dorpsstraat 1", nullable = true)
        String streetAddress,
    @Schema(description = "Dutch postal code.", examples = "5038 AB", nullable = true)
        String postalCode,
    @Schema(description = "Place.", examples = "Tilburg", nullable = true) String city,
    @Schema(description = "Degrees north (WGS 84).", examples = "51.56", nullable = true)
        Double latitude,
    @Schema(description = "Degrees east (WGS 84).", examples = "5.09", nullable = true)
        Double longitude,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample)
    implements Versioned {}
