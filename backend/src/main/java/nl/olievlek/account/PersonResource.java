package nl.olievlek.account;

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

/** People over HTTP. */
@Path("/people")
@Tag(name = "people")
class PersonResource {

  private final PersonService people;
  private final Caller caller;

  PersonResource(PersonService people, Caller caller) {
    this.people = people;
    this.caller = caller;
  }

  @POST
  @Path("/_search")
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.NETWORK_COORDINATOR,
    Roles.ORGANISATION_ADMIN,
    Roles.SUPERVISOR,
    Roles.TEACHER
  })
  @Operation(
      operationId = "searchPeople",
      summary = "Find people you work with",
      description =
          "A POST, because names do not belong in addresses. Sort by `surname` or `givenName`.")
  @APIResponse(responseCode = "200", description = "One page of people.")
  public Page<PersonView> search(@Valid PersonSearch search, @BeanParam PageRequest page) {
    return people.search(search, page, caller.scope());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(operationId = "getPerson", summary = "Get a person with the roles they hold today")
  @APIResponse(responseCode = "200", description = "The person.")
  public PersonView get(@PathParam("id") UUID id) {
    return people.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addPerson",
      summary = "Add a person",
      description =
          "The mail address must be new. Until the person has a role or an organisation, only you"
              + " and the platform admin see them.")
  @APIResponse(
      responseCode = "201",
      description = "The new person.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PersonView.class)))
  public RestResponse<PersonView> add(@Valid NewPerson request) {
    var added = people.add(request, caller.scope());
    return Created.at("people", added.id(), added);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changePerson",
      summary = "Change a person",
      description =
          "Only for people whose every role you could give. Somebody who signs in changes the own"
              + " mail address.")
  @APIResponse(responseCode = "200", description = "The changed person.")
  public PersonView change(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid NewPerson request) {
    return people.change(id, request, EntityTags.required(ifMatch), caller.scope());
  }
}
