package nl.olievlek.account.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an organisation asks, over HTTP. */
@Path("/organisations/{organisationId}/access-policy")
@Tag(name = "people")
class AccessPolicyResource {

  private final AccessPolicyService policies;
  private final Caller caller;

  AccessPolicyResource(AccessPolicyService policies, Caller caller) {
    this.policies = policies;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "getAccessPolicy",
      summary = "What an organisation asks of its people, and whom it shows their names",
      description = "For the organisation's admins and the coordinators of its networks.")
  @APIResponse(responseCode = "200", description = "What the organisation asks.")
  public AccessPolicyView get(@PathParam("organisationId") UUID organisationId) {
    return policies.get(organisationId, caller.scope());
  }

  @PUT
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changeAccessPolicy",
      summary = "Change what an organisation asks",
      description = "An organisation admin does so for the own organisation only.")
  @APIResponse(responseCode = "200", description = "What the organisation asks from now on.")
  public AccessPolicyView change(
      @PathParam("organisationId") UUID organisationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid AccessPolicyRequest request) {
    var version = EntityTags.required(ifMatch);
    return policies.change(organisationId, request, version, caller.scope());
  }
}
