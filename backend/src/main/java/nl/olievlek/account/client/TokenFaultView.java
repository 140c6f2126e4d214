package nl.olievlek.account.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal, with the names of RFC 6749. */
@Schema(name = "ClientTokenFault", description = "Why there is no token, as RFC 6749 names it.")
record TokenFaultView(
    @Schema(description = "A code of the standard.", examples = "invalid_client") String error,
    @JsonProperty("error_description") @Schema(description = "What to do about it.")
        String errorDescription) {

  static TokenFaultView of(TokenFault fault) {
    return new TokenFaultView(fault.error().code(), fault.error().description());
  }
}
