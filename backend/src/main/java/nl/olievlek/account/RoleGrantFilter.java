package nl.olievlek.account;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which roles to list. */
record RoleGrantFilter(
    @QueryParam("personId") @Parameter(description = "Only roles of this person.") UUID personId,
    @QueryParam("organisationId") @Parameter(description = "Only roles in this organisation.")
        UUID organisationId,
    @QueryParam("networkId") @Parameter(description = "Only roles in this network.") UUID networkId,
    @QueryParam("role") @Parameter(description = "Only this role.") Role role,
    @QueryParam("status")
        @Parameter(description = "Only roles that stand here, such as those that were offered.")
        GrantStatus status,
    @QueryParam("valid")
        @Parameter(description = "Only roles that count today; false: only those that do not.")
        Boolean valid) {}
