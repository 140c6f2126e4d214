package nl.olievlek.account.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Help for somebody who lost a second factor, over HTTP. */
@Path("/people/{id}/second-factors")
@Tag(name = "people")
class FactorHelpResource {

  private final SecondFactorService factors;
  private final Caller caller;

  FactorHelpResource(SecondFactorService factors, Caller caller) {
    this.factors = factors;
    this.caller = caller;
  }

  @POST
  @Path("/_reset")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "resetSecondFactors",
      summary = "Help somebody who lost the second factor",
      description =
          "Takes away all second factors of a person whose every role you may give, signs them out"
              + " everywhere and tells them by mail who did it and why. Asks for your own second"
              + " factor of the last quarter of an hour. Until they set up a new one, a new password"
              + " takes the link of the mail and the code of this answer.")
  @APIResponse(responseCode = "200", description = "Taken away; the code to hand over.")
  @APIResponse(responseCode = "409", description = "There is nothing to take away.")
  public FactorHelpView reset(@PathParam("id") UUID id, @Valid FactorHelpRequest help) {
    return factors.reset(id, help.reason(), caller.scope(), caller.session());
  }
}
