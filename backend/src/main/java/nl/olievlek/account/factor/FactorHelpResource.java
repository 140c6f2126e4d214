package nl.olievlek.account.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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

  @DELETE
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "resetSecondFactors",
      summary = "Help somebody who lost the second factor",
      description =
          "Takes away all second factors of a person of your organisation or network, signs them out "
              + "everywhere and mails them. Of an admin only another admin, of a coordinator only who "
              + "runs the same network.")
  @APIResponse(responseCode = "204", description = "Taken away.")
  public void reset(@PathParam("id") UUID id) {
    factors.reset(id, caller.scope());
  }
}
