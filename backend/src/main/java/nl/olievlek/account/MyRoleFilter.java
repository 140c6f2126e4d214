package nl.olievlek.account;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the caller's roles to list. */
record MyRoleFilter(
    @QueryParam("status")
        @Parameter(description = "Only roles that stand here, such as those that are offered.")
        GrantStatus status) {}
