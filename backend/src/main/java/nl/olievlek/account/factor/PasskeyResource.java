package nl.olievlek.account.factor;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.olievlek.platform.idempotency.Idempotent;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.web.Created;
import nl.olievlek.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's passkeys over HTTP. */
@Path("/me/passkeys")
@Tag(name = "people")
class PasskeyResource {

  private final PasskeyService passkeys;
  private final Caller caller;

  PasskeyResource(PasskeyService passkeys, Caller caller) {
    this.passkeys = passkeys;
    this.caller = caller;
  }

  @POST
  @Path("/_options")
  @Authenticated
  @Operation(
      operationId = "askMyPasskey",
      summary = "Begin to add a passkey",
      description = "Asks for a sign-in or a confirmation of the last quarter of an hour.")
  @APIResponse(responseCode = "200", description = "What to ask of the browser.")
  public CeremonyView ask() {
    return passkeys.ask(caller.scope(), caller.session());
  }

  @POST
  @Idempotent
  @Authenticated
  @Operation(operationId = "addMyPasskey", summary = "Add the passkey that your device made")
  @APIResponse(
      responseCode = "201",
      description = "Your new passkey.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PasskeyView.class)))
  public RestResponse<PasskeyView> add(@Valid NewPasskey made) {
    var added = passkeys.add(made, caller.scope(), caller.session());
    return Created.at("me/passkeys", added.id(), added);
  }

  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(operationId = "getMyPasskey", summary = "One of your passkeys")
  @APIResponse(responseCode = "200", description = "The passkey.")
  public PasskeyView get(@PathParam("id") UUID id) {
    return passkeys.get(id, caller.scope());
  }

  @PUT
  @Path("/{id}")
  @Authenticated
  @Operation(operationId = "renameMyPasskey", summary = "Call a passkey something else")
  @APIResponse(responseCode = "200", description = "The passkey, renamed.")
  public PasskeyView rename(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid PasskeyRequest request) {
    return passkeys.rename(id, request, EntityTags.required(ifMatch), caller.scope());
  }

  @DELETE
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "removeMyPasskey",
      summary = "Remove a passkey",
      description = "Asks for a sign-in or a confirmation of the last quarter of an hour.")
  @APIResponse(responseCode = "204", description = "Removed.")
  public void remove(@PathParam("id") UUID id) {
    passkeys.remove(id, caller.scope(), caller.session());
  }
}
