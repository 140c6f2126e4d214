package nl.olievlek.exchange.internship.reflection;

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

/** Reflections over HTTP. */
@Path("/exchange-internships/{id}/reflections")
@Tag(name = "exchange-internships")
class ReflectionResource {

  private final ReflectionService reflections;
  private final Caller caller;

  ReflectionResource(ReflectionService reflections, Caller caller) {
    this.reflections = reflections;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listReflections",
      summary = "List the reflections on an internship that are shared with you",
      description =
          "At most one. A draft is seen by the learner alone. `COACH` is the learner's supervisor at "
              + "home, `COHORT` adds the cohort and its teachers, `NETWORK` everyone of the network. "
              + "While it is withheld the learner and the side that withheld it see it. Sort by "
              + "`submittedAt`.")
  @APIResponse(responseCode = "200", description = "What is shared with you.")
  public Page<ReflectionView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return reflections.list(id, caller.scope(), page);
  }

  @GET
  @Path("/{reflectionId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getReflection", summary = "Get a reflection")
  @APIResponse(responseCode = "200", description = "The reflection.")
  public ReflectionView get(
      @PathParam("id") UUID id, @PathParam("reflectionId") UUID reflectionId) {
    return reflections.get(id, reflectionId, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.LEARNER)
  @Operation(
      operationId = "addReflection",
      summary = "Write a reflection",
      description =
          "By the learner of the internship only, once; save as often as you like. Handing it in "
              + "brings an internship that was running, or whose last day has come, to `RETURNED`.")
  @APIResponse(
      responseCode = "201",
      description = "The new reflection.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReflectionView.class)))
  public RestResponse<ReflectionView> add(
      @PathParam("id") UUID id, @Valid ReflectionRequest request) {
    var added = reflections.write(id, request, caller.scope());
    return Created.at("exchange-internships/" + id + "/reflections", added.id(), added);
  }

  @PUT
  @Path("/{reflectionId}")
  @RolesAllowed(Roles.LEARNER)
  @Operation(
      operationId = "changeReflection",
      summary = "Change or hand in a reflection",
      description =
          "With whom it is shared can be changed at any time, to more and to fewer. `submit` hands a "
              + "draft in, and offers a text that was withheld again. A request for what already is "
              + "so is answered with 200, whatever its `If-Match`: it can safely be sent again.")
  @APIResponse(responseCode = "200", description = "The changed reflection.")
  public ReflectionView change(
      @PathParam("id") UUID id,
      @PathParam("reflectionId") UUID reflectionId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid ReflectionRequest request) {
    return reflections.change(
        id, reflectionId, request, EntityTags.required(ifMatch), caller.scope());
  }

  @GET
  @Path("/{reflectionId}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listReflectionTransitions",
      summary = "Where a reflection stands and can go, and how it came there",
      description = "For the learner and for those who may withhold it.")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(
      @PathParam("id") UUID id, @PathParam("reflectionId") UUID reflectionId) {
    return reflections.transitions(id, reflectionId, caller.scope());
  }

  @POST
  @Path("/{reflectionId}/transitions")
  @RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.SUPERVISOR, Roles.TEACHER})
  @Operation(
      operationId = "transitionReflection",
      summary = "Withhold a reflection that says too much about a client, or share it again",
      description =
          "By the learner's supervisor at home, the supervisors at the place, the teachers of the "
              + "cohort and the coordinators, if they read it. From `WITHHELD` on, only the learner "
              + "and the side that withheld it read it, until that side shares it again. The learner "
              + "gets a message and sees the reason; `REVISED` says that the learner changed it.")
  @APIResponse(responseCode = "200", description = "Its new state, possible states and history.")
  public TransitionsView transition(
      @PathParam("id") UUID id,
      @PathParam("reflectionId") UUID reflectionId,
      @Valid ReflectionTransition step) {
    return reflections.transition(id, reflectionId, step, caller.scope());
  }
}
