package nl.olievlek.organisation.collective;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a member of a collective. */
@Embeddable
@Schema(description = "A member of a collective to add, or all fields of one to change.")
record CollectiveMemberRequest(
    @Schema(description = "The member; null when no source names it.", nullable = true)
        UUID organisationId,
    @Schema(description = "First day; null when not known.", nullable = true) LocalDate validFrom,
    @Schema(description = "Last day; null when not known or not yet over.", nullable = true)
        LocalDate validTo,
    @Size(max = 500)
        @Schema(description = "What the source says about these dates.", nullable = true)
        String dateNote) {

  Period period() {
    return Period.valid(validFrom, validTo);
  }
}
