package nl.olievlek.exchange.plan;

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

/** The proof of a published plan over HTTP. */
@Path("/plans/{planId}/proof")
@Tag(name = "plans")
class ProofResource {

  private final ProofService proofs;
  private final Caller caller;

  ProofResource(ProofService proofs, Caller caller) {
    this.proofs = proofs;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.AUDITOR})
  @Operation(
      operationId = "getPlanProof",
      summary = "Get the proof of a published plan, with numbers for names",
      description =
          "For everybody in the plan: learners, their supervisors and teachers, the organisations that "
              + "send or receive, who runs the network and who audits it. Everybody gets the same file; "
              + "a script of one file that comes with the product checks it without the product.")
  @APIResponse(responseCode = "200", description = "The proof, and which numbers you know.")
  public ProofView get(@PathParam("planId") UUID id) {
    return proofs.get(id, caller.scope());
  }
}
