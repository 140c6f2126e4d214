package nl.olievlek.account;

import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/** A role somebody holds. */
@Schema(name = "RoleGrant", description = "What a person may be, where, and from when to when.")
record GrantView(
    @Schema(description = "The role.", examples = "SUPERVISOR") Role role,
    @Schema(
            description =
                "`OFFERED` as long as the person did not accept it: it does not work yet.",
            examples = "ACTIVE")
        GrantStatus status,
    @Schema(description = "The network it works in.", nullable = true) Place network,
    @Schema(description = "The organisation it works in.", nullable = true) Place organisation,
    @Schema(description = "The cohort it works in.", nullable = true) Place cohort,
    @Schema(description = "First day.") LocalDate validFrom,
    @Schema(description = "Last day; null while it goes on.", nullable = true) LocalDate validTo) {

  /** Where a role works, by name. */
  @Schema(name = "GrantPlace", description = "Where a role works, by name.")
  public record Place(@PropagateNull UUID id, String name) {

    static Place of(UUID id, String name) {
      return id == null ? null : new Place(id, name);
    }
  }
}
