package nl.olievlek.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.olievlek.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organisations to give a role in. */
record RolePlaceFilter(
    @NotNull
        @QueryParam("role")
        @Parameter(description = "A role inside an organisation.", example = "SUPERVISOR")
        Role role,
    @Size(max = 100) @QueryParam("q") @Parameter(description = "Part of the name.") String q) {}
