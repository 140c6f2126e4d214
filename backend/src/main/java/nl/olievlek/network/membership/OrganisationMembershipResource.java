package nl.olievlek.network.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Memberships seen from the organisation, over HTTP. */
@Path("/memberships")
@Tag(name = "organisations")
class OrganisationMembershipResource {

  private final MembershipService memberships;

  OrganisationMembershipResource(MembershipService memberships) {
    this.memberships = memberships;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listMembershipsOfOrganisation",
      summary = "List the memberships of an organisation",
      description =
          "In which networks it takes part. Without `asOfDate` former and future memberships are "
              + "listed too. Sort by `network`, `role` or `validFrom`.")
  @APIResponse(responseCode = "200", description = "One page of memberships.")
  public Page<MembershipView> list(
      @QueryParam("organisationId") @NotNull @Parameter(description = "The organisation.")
          UUID organisationId,
      @Valid @BeanParam MembershipFilter filter,
      @BeanParam PageRequest page) {
    return memberships.listOf(organisationId, filter, page);
  }
}
