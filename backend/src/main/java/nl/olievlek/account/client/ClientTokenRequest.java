package nl.olievlek.account.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form that asks for a token, with the names of RFC 6749. */
@Schema(description = "A form that asks for a token, as RFC 6749 names its parts.")
record ClientTokenRequest(
    @JsonProperty("grant_type")
        @Schema(
            required = true,
            description = "Always `client_credentials`.",
            examples = "client_credentials")
        String grantType,
    @Schema(
            description = "Scopes with spaces between them; all of the client's when left out.",
            examples = "learners:read")
        String scope,
    @JsonProperty("client_id") @Schema(description = "The client, unless HTTP Basic names it.")
        String clientId,
    @JsonProperty("client_secret") @Schema(description = "Its secret, unless HTTP Basic has it.")
        String clientSecret) {

  /**
   * What a form says.
   *
   * @throws TokenFault when it says something twice, or asks for another kind of grant
   */
  static ClientTokenRequest of(Map<String, List<String>> form) {
    var request =
        new ClientTokenRequest(
            once(form, "grant_type"),
            once(form, "scope"),
            once(form, "client_id"),
            once(form, "client_secret"));
    if (request.grantType() == null) {
      throw new TokenFault(TokenFault.Error.INVALID_REQUEST);
    }
    if (!request.grantType().equals("client_credentials")) {
      throw new TokenFault(TokenFault.Error.UNSUPPORTED_GRANT_TYPE);
    }
    return request;
  }

  private static String once(Map<String, List<String>> form, String name) {
    var values = form.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new TokenFault(TokenFault.Error.INVALID_REQUEST);
    }
    return values.isEmpty() ? null : values.getFirst();
  }

  @Override
  public String toString() {
    return "ClientTokenRequest[" + clientId + "]";
  }
}
