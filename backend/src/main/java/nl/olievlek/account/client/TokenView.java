package nl.olievlek.account.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token for a machine, with the names of RFC 6749. */
@Schema(name = "ClientToken", description = "A token for a machine, as RFC 6749 names its parts.")
record TokenView(
    @JsonProperty("access_token") @Schema(description = "Send it as `Authorization: Bearer …`.")
        String accessToken,
    @JsonProperty("token_type") @Schema(description = "Always `Bearer`.", examples = "Bearer")
        String tokenType,
    @JsonProperty("expires_in") @Schema(description = "Seconds until it ends.", examples = "600")
        long expiresIn,
    @Schema(description = "What it opens.", examples = "learners:read cohorts:read") String scope) {

  @Override
  public String toString() {
    return "TokenView[]";
  }
}
