package nl.olievlek.account.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's sessions over HTTP. */
@Path("/me/sessions")
@Tag(name = "people")
class SessionResource {

  private final SessionService sessions;
  private final Caller caller;

  SessionResource(SessionService sessions, Caller caller) {
    this.sessions = sessions;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listMySessions",
      summary = "Where you are signed in",
      description =
          "The newest first, those that ended lately too. Sort by `createdAt` or `lastUsedAt`.")
  @APIResponse(responseCode = "200", description = "One page of your sessions.")
  public Page<SessionView> list(@BeanParam PageRequest page) {
    return sessions.list(caller.session(), caller.scope(), page);
  }

  @DELETE
  @Authenticated
  @Operation(
      operationId = "endMyOtherSessions",
      summary = "Sign out everywhere else",
      description = "Ends all your sessions but this one, at once.")
  @APIResponse(responseCode = "204", description = "Signed out everywhere else.")
  public void endOthers() {
    sessions.endOthers(caller.session(), caller.scope());
  }

  @DELETE
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "endMySession",
      summary = "Sign out somewhere",
      description = "Ends the session at once; its access tokens open nothing any more.")
  @APIResponse(responseCode = "204", description = "Signed out there.")
  public void end(@PathParam("id") UUID id) {
    sessions.end(id, caller.scope());
  }
}
