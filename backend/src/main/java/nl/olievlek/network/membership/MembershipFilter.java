package nl.olievlek.network.membership;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which memberships to list. */
record MembershipFilter(
    @QueryParam("asOfDate")
        @Parameter(
            description =
                "Only memberships that hold on this day; an unknown start or end is open.")
        LocalDate asOfDate,
    @QueryParam("role") @Parameter(description = "Only members in this role.") MembershipRole role,
    @QueryParam("status") @Parameter(description = "Only memberships that stand here today.")
        MembershipStatus status,
    @QueryParam("waitsForMe")
        @Parameter(description = "Only proposals that you may agree to; false: only the others.")
        Boolean waitsForMe) {}
