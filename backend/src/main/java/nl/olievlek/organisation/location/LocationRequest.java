package nl.olievlek.organisation.location;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a location of an organisation. */
@Embeddable
@Schema(description = "A location of an organisation to add, or all fields of one to change.")
record LocationRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Name, unique within the organisation.", examples = "Locatie Noord")
        @Name
        String name,
    @Size(max = 200)
        @Schema(description = "Street and number.", examples = "Dorpsstraat 1", nullable = true)
        @Name
        String streetAddress,
    @Size(max = 7)
        @Pattern(regexp = "[1-9][0-9]{3} ?[A-Z]{2}")
        @Schema(description = "Dutch postal code.", examples = "5038 AB", nullable = true)
        String postalCode,
    @Size(max = 100) @Schema(description = "Place.", examples = "Tilburg", nullable = true) @Name
        String city,
    @Min(-90)
        @Max(90)
        @Schema(description = "Degrees north (WGS 84).", examples = "51.56", nullable = true)
        Double latitude,
    @Min(-180)
        @Max(180)
        @Schema(description = "Degrees east (WGS 84).", examples = "5.09", nullable = true)
        Double longitude) {

  LocationRequest {
    name = name == null ? null : name.strip();
  }
}
