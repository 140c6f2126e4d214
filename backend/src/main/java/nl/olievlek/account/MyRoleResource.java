package nl.olievlek.account;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own roles over HTTP. */
@Path("/me/role-grants")
@Tag(name = "people")
class MyRoleResource {

  private final MyRoleService roles;
  private final Caller caller;

  MyRoleResource(MyRoleService roles, Caller caller) {
    this.roles = roles;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listMyRoles",
      summary = "Your roles, and those that are offered to you",
      description =
          "Also what is offered to your mail address by somebody who does not know that you are"
              + " here. Sort by `validFrom`.")
  @APIResponse(responseCode = "200", description = "One page of roles.")
  public Page<MyRoleView> list(@Valid @BeanParam MyRoleFilter filter, @BeanParam PageRequest page) {
    return roles.list(filter, page, caller.scope());
  }

  @GET
  @Path("/{id}/transitions")
  @Authenticated
  @Operation(
      operationId = "listMyRoleTransitions",
      summary = "Where a role of yours stands, can go and came from")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(@PathParam("id") UUID id) {
    return roles.transitions(id, caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @Authenticated
  @Operation(
      operationId = "transitionMyRole",
      summary = "Accept, decline or lay down a role",
      description =
          "A role begins when you accept it, and what was written down about you where it is becomes"
              + " yours. The last platform admin and the last coordinator of a running network keep"
              + " theirs.")
  @APIResponse(responseCode = "200", description = "The role in its new state.")
  public MyRoleView transition(@PathParam("id") UUID id, @Valid MyRoleTransition step) {
    return roles.transition(id, step, caller.scope());
  }
}
