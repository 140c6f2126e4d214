package nl.olievlek.exchange.internship.reflection.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.olievlek.platform.idempotency.Idempotent;
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

/** The conversation about a reflection over HTTP. */
@Path("/exchange-internships/{id}/reflections/{reflectionId}")
@Tag(name = "exchange-internships")
class MessageResource {

  private final MessageService messages;
  private final Caller caller;

  MessageResource(MessageService messages, Caller caller) {
    this.messages = messages;
    this.caller = caller;
  }

  @GET
  @Path("/messages")
  @RolesAllowed({Roles.SUPERVISOR, Roles.LEARNER})
  @Operation(
      operationId = "listReflectionMessages",
      summary = "Read the conversation about a reflection",
      description =
          "For the learner, the supervisor at home, and the supervisors at the place if it is "
              + "shared with the network. The oldest first. Sort by `sentAt`.")
  @APIResponse(responseCode = "200", description = "One page of messages.")
  public Page<MessageView> list(
      @PathParam("id") UUID id,
      @PathParam("reflectionId") UUID reflectionId,
      @BeanParam PageRequest page) {
    return messages.list(id, reflectionId, caller.scope(), page);
  }

  @GET
  @Path("/messages/{messageId}")
  @RolesAllowed({Roles.SUPERVISOR, Roles.LEARNER})
  @Operation(
      operationId = "getReflectionMessage",
      summary = "Get what somebody said about a reflection")
  @APIResponse(responseCode = "200", description = "The message.")
  public MessageView get(
      @PathParam("id") UUID id,
      @PathParam("reflectionId") UUID reflectionId,
      @PathParam("messageId") UUID messageId) {
    return messages.get(id, reflectionId, messageId, caller.scope());
  }

  @POST
  @Path("/messages")
  @Idempotent
  @RolesAllowed({Roles.SUPERVISOR, Roles.LEARNER})
  @Operation(
      operationId = "addReflectionMessage",
      summary = "Say something about a reflection",
      description =
          "The other side gets one mail, and no other until it has read what that was about.")
  @APIResponse(
      responseCode = "201",
      description = "The new message.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MessageView.class)))
  public RestResponse<MessageView> add(
      @PathParam("id") UUID id,
      @PathParam("reflectionId") UUID reflectionId,
      @Valid MessageRequest request) {
    var added = messages.say(id, reflectionId, request, caller.scope());
    var path = "exchange-internships/" + id + "/reflections/" + reflectionId + "/messages";
    return Created.at(path, added.id(), added);
  }

  @PUT
  @Path("/messages/{messageId}")
  @RolesAllowed({Roles.SUPERVISOR, Roles.LEARNER})
  @Operation(
      operationId = "changeReflectionMessage",
      summary = "Change what you said",
      description = "Your own message only, for a day.")
  @APIResponse(responseCode = "200", description = "The changed message.")
  public MessageView change(
      @PathParam("id") UUID id,
      @PathParam("reflectionId") UUID reflectionId,
      @PathParam("messageId") UUID messageId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid MessageRequest request) {
    return messages.change(
        id, reflectionId, messageId, request, EntityTags.required(ifMatch), caller.scope());
  }

  @DELETE
  @Path("/messages/{messageId}")
  @RolesAllowed({Roles.SUPERVISOR, Roles.LEARNER})
  @Operation(
      operationId = "removeReflectionMessage",
      summary = "Take back what you said",
      description =
          "Your own message only, for a day. Its text is destroyed; that there was one stays.")
  @APIResponse(responseCode = "204", description = "It is taken back.")
  public RestResponse<Void> withdraw(
      @PathParam("id") UUID id,
      @PathParam("reflectionId") UUID reflectionId,
      @PathParam("messageId") UUID messageId) {
    messages.withdraw(id, reflectionId, messageId, caller.scope());
    return RestResponse.noContent();
  }

  @PUT
  @Path("/read-mark")
  @RolesAllowed({Roles.SUPERVISOR, Roles.LEARNER})
  @Operation(
      operationId = "changeReflectionReadMark",
      summary = "Say how far you have read",
      description = "Of the reflection and the conversation. Never goes back.")
  @APIResponse(responseCode = "204", description = "It is remembered.")
  public RestResponse<Void> read(
      @PathParam("id") UUID id,
      @PathParam("reflectionId") UUID reflectionId,
      @Valid ReadMarkRequest mark) {
    messages.read(id, reflectionId, mark, caller.scope());
    return RestResponse.noContent();
  }
}
