package nl.olievlek.account.client;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The token endpoint of RFC 6749; its answers follow that standard and not the house. */
@Path("/auth/token")
@Tag(name = "auth")
@PermitAll
class TokenResource {

  private final TokenDoor door;
  private final HttpServerRequest request;

  TokenResource(TokenDoor door, HttpServerRequest request) {
    this.door = door;
    this.request = request;
  }

  @POST
  @PermitAll
  @SecurityRequirements
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "giveClientToken",
      summary = "Get a token for a machine",
      description =
          "OAuth 2.0 client credentials (RFC 6749, section 4.4). Credentials in HTTP Basic or in "
              + "the form, not in both. Errors are in the form of that standard.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED,
              schema = @Schema(implementation = ClientTokenRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "A token.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TokenView.class)))
  @APIResponse(
      responseCode = "400",
      description = "Something in the request is wrong.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TokenFaultView.class)))
  @APIResponse(
      responseCode = "401",
      description = "The credentials are refused.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TokenFaultView.class)))
  public TokenView token(MultivaluedMap<String, String> form) {
    return door.token(form, request);
  }

  @ServerExceptionMapper
  public RestResponse<TokenFaultView> refused(TokenFault fault) {
    return RestResponse.ResponseBuilder.<TokenFaultView>create(fault.error().status())
        .entity(TokenFaultView.of(fault))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.WWW_AUTHENTICATE, fault.error().challenge())
        .build();
  }
}
