package nl.olievlek.network.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Memberships across networks, over HTTP. */
@Path("/memberships")
@Tag(name = "organisations")
class OrganisationMembershipResource {

  private final MembershipService memberships;
  private final Caller caller;

  OrganisationMembershipResource(MembershipService memberships, Caller caller) {
    this.memberships = memberships;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listMembershipsOfOrganisation",
      summary = "List memberships",
      description =
          "Of an organisation: in which networks it takes part. Without one, those of all networks "
              + "and organisations that you speak for; with `waitsForMe` what you are asked. Without `asOfDate` former and future memberships are listed too, and for "
              + "the two sides what was proposed and declined. Sort by `organisation`, `network`, "
              + "`role` or `validFrom`.")
  @APIResponse(responseCode = "200", description = "One page of memberships.")
  public Page<MembershipView> list(
      @QueryParam("organisationId") @Parameter(description = "Only of this organisation.")
          UUID organisationId,
      @Valid @BeanParam MembershipFilter filter,
      @BeanParam PageRequest page) {
    return memberships.listOf(organisationId, filter, caller.scope(), page);
  }
}
