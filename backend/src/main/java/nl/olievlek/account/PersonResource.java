package nl.olievlek.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
}
