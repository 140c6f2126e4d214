package nl.olievlek.network.project;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import nl.olievlek.platform.time.Period;
import nl.olievlek.platform.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a project of a network. */
@Embeddable
@Schema(description = "A project of a network to add, or all fields of one to change.")
record ProjectRequest(
    @Schema(
            description = "The organisation that does it; null when the network does.",
            nullable = true)
        UUID organisationId,
    @Size(max = 200)
        @Schema(description = "Who works along from outside.", examples = "Avans", nullable = true)
        @Name
        String partner,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Name, unique within the network.", examples = "Goed werk")
        @Name
        String name,
    @Size(max = 4000) @Schema(description = "A few sentences about it.", nullable = true)
        String description,
    @Schema(description = "First day; null when not known.", nullable = true) LocalDate startDate,
    @Schema(description = "Last day; null when not known.", nullable = true) LocalDate endDate,
    @WebAddress
        @Size(max = 500)
        @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl) {

  ProjectRequest {
    name = name == null ? null : name.strip();
  }

  Period period() {
    return Period.dated(startDate, endDate);
  }
}
