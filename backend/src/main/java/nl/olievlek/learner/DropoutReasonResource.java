package nl.olievlek.learner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reasons to stop over HTTP. */
@Path("/dropout-reasons")
@Tag(name = "learners")
class DropoutReasonResource {

  private final LearnerService learners;

  DropoutReasonResource(LearnerService learners) {
    this.learners = learners;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listDropoutReasons",
      summary = "List reasons to stop",
      description = "In the order in which to offer them, with labels in your language.")
  @APIResponse(responseCode = "200", description = "All reasons.")
  public List<DropoutReasonRef> list() {
    return learners.dropoutReasons();
  }
}
