package nl.olievlek.account;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that can change of a role: from when to when. */
@Schema(description = "From when to when a role counts. All else of a role never changes.")
record RoleGrantDatesRequest(
    @NotNull @Schema(description = "First day.") LocalDate validFrom,
    @Schema(description = "Last day; null while it goes on.", nullable = true) LocalDate validTo) {}
