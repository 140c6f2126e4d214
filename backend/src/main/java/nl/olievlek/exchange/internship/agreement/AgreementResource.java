package nl.olievlek.exchange.internship.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import nl.olievlek.platform.idempotency.Idempotent;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Agreements over HTTP. */
@Path("/exchange-internships/{id}/agreements")
@Tag(name = "exchange-internships")
class AgreementResource {

  private final AgreementService agreements;
  private final Caller caller;

  AgreementResource(AgreementService agreements, Caller caller) {
    this.agreements = agreements;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listInternshipAgreements",
      summary = "List the versions of an internship's agreement",
      description =
          "The latest first. The first is drawn up from the place and the wish when the host says "
              + "yes. What holds is the latest version that all three agree on.")
  @APIResponse(responseCode = "200", description = "One page of versions.")
  public Page<AgreementView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return agreements.list(id, caller.scope(), page);
  }

  @GET
  @Path("/{number}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "getInternshipAgreement",
      summary = "Get a version of an internship's agreement")
  @APIResponse(responseCode = "200", description = "The version.")
  public AgreementView get(@PathParam("id") UUID id, @PathParam("number") int number) {
    return agreements.get(id, number, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.NETWORK_COORDINATOR,
    Roles.ORGANISATION_ADMIN,
    Roles.SUPERVISOR,
    Roles.LEARNER
  })
  @Operation(
      operationId = "addInternshipAgreement",
      summary = "Draw up a new version of an internship's agreement",
      description =
          "By the learner, the home organisation, the host or the coordinator, from the host's yes "
              + "until the learner is back. A party that draws it up agrees on it; the others are "
              + "asked again. Until they agree the version before it stands.")
  @APIResponse(
      responseCode = "201",
      description = "The new version.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AgreementView.class)))
  public RestResponse<AgreementView> add(
      @PathParam("id") UUID id, @Valid AgreementRequest request) {
    var added = agreements.drawUp(id, request, caller.scope());
    var address =
        UriBuilder.fromPath("/api/v1/exchange-internships/{id}/agreements/{number}")
            .build(id, added.number());
    return Created.at(address, added);
  }

  @PUT
  @Path("/{number}/approvals/{party}")
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.NETWORK_COORDINATOR,
    Roles.ORGANISATION_ADMIN,
    Roles.SUPERVISOR,
    Roles.LEARNER
  })
  @Operation(
      operationId = "approveInternshipAgreement",
      summary = "Agree on the latest version of an internship's agreement",
      description =
          "By the party itself, or by the coordinator for a party that signed on paper. Saying it "
              + "again changes nothing. When all three agree, an internship that the host accepted "
              + "becomes `AGREED`, and the days agreed on are its planned days.")
  @APIResponse(responseCode = "200", description = "The version with who agreed.")
  public AgreementView approve(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @PathParam("party") Signatory party,
      @Valid ApprovalRequest request) {
    return agreements.approve(id, number, party, request.onPaperDate(), caller.scope());
  }

  @POST
  @Path("/{number}/approvals/{party}/_withdraw")
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.NETWORK_COORDINATOR,
    Roles.ORGANISATION_ADMIN,
    Roles.SUPERVISOR,
    Roles.LEARNER
  })
  @Operation(
      operationId = "withdrawInternshipApproval",
      summary = "Take back that a party agrees",
      description =
          "By the party itself or by the coordinator, until the internship begins. The others are "
              + "told. What was `AGREED` is `HOST_ACCEPTED` again until all three agree anew.")
  @APIResponse(responseCode = "200", description = "The version with who agrees still.")
  public AgreementView withdraw(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @PathParam("party") Signatory party,
      @Valid WithdrawalRequest request) {
    return agreements.withdraw(id, number, party, request.reason(), caller.scope());
  }
}
