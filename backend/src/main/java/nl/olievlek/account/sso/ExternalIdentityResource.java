package nl.olievlek.account.sso;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the caller can sign on, over HTTP. */
@Path("/me/external-identities")
@Tag(name = "people")
class ExternalIdentityResource {

  private final ExternalIdentityService identities;
  private final SsoDoor door;
  private final SsoCookie cookie;
  private final Caller caller;

  ExternalIdentityResource(
      ExternalIdentityService identities, SsoDoor door, SsoCookie cookie, Caller caller) {
    this.identities = identities;
    this.door = door;
    this.cookie = cookie;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listMyExternalIdentities",
      summary = "List where you can sign on",
      description =
          "Of that place we keep who you are there, and nothing else. Sort by `createdAt`.")
  @APIResponse(responseCode = "200", description = "One page of places.")
  public Page<ExternalIdentityView> list(@BeanParam PageRequest page) {
    return identities.list(caller.scope().person(), page);
  }

  @POST
  @Path("/_start")
  @Authenticated
  @Operation(
      operationId = "addMyExternalIdentity",
      summary = "Begin to link a place to sign on",
      description =
          "Open the answer's address in the same browser and sign on there; it comes back at "
              + "`/me/security`, with `linked` or `problem`. Needs a recent proof that it is you.")
  @APIResponse(responseCode = "200", description = "Where to go.")
  public RestResponse<SsoStartView> start(@Valid SsoLinkRequest request) {
    identities.requireFresh(caller.session());
    return cookie.started(door.begin(request.key(), caller.scope().person(), null, null));
  }

  @DELETE
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "removeMyExternalIdentity",
      summary = "Unlink a place to sign on",
      description = "You can no longer come in that way. Needs a recent proof that it is you.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public RestResponse<Void> remove(@PathParam("id") UUID id) {
    identities.remove(id, caller.scope().person(), caller.session());
    return RestResponse.noContent();
  }
}
