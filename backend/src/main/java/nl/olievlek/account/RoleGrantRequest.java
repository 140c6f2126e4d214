package nl.olievlek.account;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role to give. */
@Schema(
    description =
        "A role to give. A coordinator and a guest belong to a network; an organisation admin and a"
            + " supervisor to an organisation; a teacher to a school and a cohort; a learner to an"
            + " organisation and a network; an auditor to a network, or to the whole platform.")
record RoleGrantRequest(
    @NotNull @Schema(description = "Who gets it.") UUID personId,
    @NotNull @Schema(description = "The role.", examples = "SUPERVISOR") Role role,
    @Schema(description = "The network it works in.", nullable = true) UUID networkId,
    @Schema(description = "The organisation it works in.", nullable = true) UUID organisationId,
    @Schema(description = "The cohort it works in.", nullable = true) UUID cohortId,
    @Schema(description = "First day; today when absent.", nullable = true) LocalDate validFrom,
    @Schema(description = "Last day; null while it goes on.", nullable = true) LocalDate validTo) {

  NewGrant grant() {
    return new NewGrant(role, networkId, organisationId, cohortId, validFrom, validTo);
  }
}
