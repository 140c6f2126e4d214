package nl.olievlek.account.sso;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a provider sends the browser back with. */
record SsoAnswerFilter(
    @QueryParam("state") @Parameter(description = "What we sent along.") String state,
    @QueryParam("code") @Parameter(description = "To be redeemed at the provider.") String code,
    @QueryParam("iss") @Parameter(description = "Which provider answers (RFC 9207).") String iss,
    @QueryParam("error") @Parameter(description = "Why there is no code.") String error) {

  private static final Set<String> TEMPORARY = Set.of("temporarily_unavailable", "server_error");

  /** Whether it may work later. */
  boolean temporary() {
    return error != null && TEMPORARY.contains(error);
  }

  @Override
  public String toString() {
    return "SsoAnswerFilter[" + error + "]";
  }
}
