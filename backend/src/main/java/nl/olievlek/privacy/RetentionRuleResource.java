package nl.olievlek.privacy;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.olievlek.platform.privacy.DataKind;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long data are kept over HTTP. */
@Path("/retention-rules")
@Tag(name = "privacy")
class RetentionRuleResource {

  private static final String WHOSE =
      "Whose data; leave out for all organisations without a rule of their own.";

  private final RetentionRuleService rules;
  private final Caller caller;

  RetentionRuleResource(RetentionRuleService rules, Caller caller) {
    this.rules = rules;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listRetentionRules",
      summary = "List how long each kind of data is kept",
      description = "Every kind once, with what counts for the organisation.")
  @APIResponse(responseCode = "200", description = "The rules.")
  public RetentionRulesView list(
      @QueryParam("organisationId") @Parameter(description = WHOSE) UUID organisationId) {
    return rules.list(organisationId);
  }

  @GET
  @Path("/{kind}")
  @Authenticated
  @Operation(operationId = "getRetentionRule", summary = "Get how long one kind of data is kept")
  @APIResponse(responseCode = "200", description = "The rule.")
  public RetentionRuleView get(
      @PathParam("kind") DataKind kind,
      @QueryParam("organisationId") @Parameter(description = WHOSE) UUID organisationId) {
    return rules.get(kind, organisationId);
  }

  @PUT
  @Path("/{kind}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changeRetentionRule",
      summary = "Decide how long one kind of data is kept",
      description =
          "An organisation admin decides for the own organisation, an admin of the platform for all.")
  @APIResponse(responseCode = "200", description = "The rule.")
  public RetentionRuleView decide(
      @PathParam("kind") DataKind kind,
      @QueryParam("organisationId") @Parameter(description = WHOSE) UUID organisationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid RetentionRuleRequest request) {
    return rules.decide(
        kind, organisationId, request, EntityTags.required(ifMatch), caller.scope());
  }
}
