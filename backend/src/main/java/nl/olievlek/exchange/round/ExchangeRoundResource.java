package nl.olievlek.exchange.round;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.olievlek.platform.idempotency.Idempotent;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.Created;
import nl.olievlek.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Exchange rounds over HTTP. */
@Path("/exchange-rounds")
@Tag(name = "exchange-rounds")
class ExchangeRoundResource {

  private final ExchangeRoundService rounds;
  private final Caller caller;

  ExchangeRoundResource(ExchangeRoundService rounds, Caller caller) {
    this.rounds = rounds;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listExchangeRounds",
      summary = "List exchange rounds",
      description =
          "The rounds of the networks you take part in, the latest first. "
              + "Sort by `periodStartDate` or `name`.")
  @APIResponse(responseCode = "200", description = "One page of rounds.")
  public Page<ExchangeRoundView> list(
      @Valid @BeanParam ExchangeRoundFilter filter, @BeanParam PageRequest page) {
    return rounds.list(filter, caller.scope(), page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getExchangeRound", summary = "Get an exchange round")
  @APIResponse(responseCode = "200", description = "The round.")
  public ExchangeRoundView get(@PathParam("id") UUID id) {
    return rounds.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "addExchangeRound",
      summary = "Add an exchange round",
      description = "Starts as a draft. The seed of its lottery is drawn now and never again.")
  @APIResponse(
      responseCode = "201",
      description = "The new round.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExchangeRoundView.class)))
  public RestResponse<ExchangeRoundView> add(@Valid ExchangeRoundRequest request) {
    var added = rounds.add(request, caller.scope());
    return Created.at("exchange-rounds", added.id(), added);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "changeExchangeRound",
      summary = "Change an exchange round",
      description =
          "From the planning on, the period and the cohorts stay as they are. A closed round does "
              + "not change.")
  @APIResponse(responseCode = "200", description = "The changed round.")
  public ExchangeRoundView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid ExchangeRoundRequest request) {
    return rounds.change(id, request, EntityTags.required(ifMatch), caller.scope());
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listExchangeRoundTransitions",
      summary = "Where an exchange round stands, can go and came from")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(@PathParam("id") UUID id) {
    return rounds.transitions(id, caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "transitionExchangeRound",
      summary = "Take a step with an exchange round",
      description =
          "`OPEN` needs a cohort. `PUBLISHED` is reached by publishing a plan. `RUNNING` is from the "
              + "first day on. `CLOSED` needs all internships to be over. Opening goes back as long "
              + "as nobody wished, the beginning as long as no internship began, the end always.")
  @APIResponse(responseCode = "200", description = "The round in its new state.")
  public ExchangeRoundView transition(
      @PathParam("id") UUID id, @Valid RoundTransitionRequest request) {
    return rounds.transition(id, request, caller.scope());
  }
}
