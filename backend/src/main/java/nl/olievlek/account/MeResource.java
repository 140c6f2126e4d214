package nl.olievlek.account;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller over HTTP. */
@Path("/me")
@Tag(name = "people")
class MeResource {

  private final PersonService people;
  private final Caller caller;

  MeResource(PersonService people, Caller caller) {
    this.people = people;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(operationId = "getMe", summary = "Who you are and what you may do")
  @APIResponse(responseCode = "200", description = "You.")
  public MeView get() {
    return people.me(caller.scope().person(), caller.session().id());
  }

  @PUT
  @Authenticated
  @Operation(operationId = "changeMe", summary = "Change your own settings")
  @APIResponse(responseCode = "200", description = "You, changed.")
  public MeView change(@Valid MeRequest request) {
    return people.change(request, caller.scope().person(), caller.session().id());
  }
}
