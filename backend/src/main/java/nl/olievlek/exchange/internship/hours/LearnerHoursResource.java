package nl.olievlek.exchange.internship.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A learner's hours elsewhere over HTTP. */
@Path("/learners/{id}/exchange-hours")
@Tag(name = "learners")
class LearnerHoursResource {

  private final HoursService hours;
  private final Caller caller;

  LearnerHoursResource(HoursService hours, Caller caller) {
    this.hours = hours;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "getExchangeHoursOfLearner",
      summary = "Get the hours that a learner practised at other organisations",
      description = "For everyone who sees the learner: in all and by internship.")
  @APIResponse(responseCode = "200", description = "The hours.")
  public LearnerHoursView get(@PathParam("id") UUID id) {
    return hours.ofLearner(id, caller.scope());
  }
}
