package nl.olievlek.account.client;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.security.RateLimit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down guessing at the token endpoint, per address only: a limit per client would let anyone
 * who knows its identifier shut it out.
 */
@ApplicationScoped
class TokenDoor {

  private final TokenService tokens;
  private final RateLimit failures;

  TokenDoor(
      TokenService tokens,
      @ConfigProperty(name = "olievlek.client.failures-per-address", defaultValue = "60")
          int perAddress) {
    this.tokens = tokens;
    failures = new RateLimit("credentials", perAddress, Duration.ofMinutes(10));
  }

  TokenView token(Map<String, List<String>> form, HttpServerRequest request) {
    var address = request.remoteAddress().hostAddress();
    failures.require(address, request);
    try {
      var asked = ClientTokenRequest.of(form);
      var credentials =
          ClientCredentials.of(
              request.getHeader("Authorization"), asked.clientId(), asked.clientSecret());
      return tokens.issue(credentials, asked.scope());
    } catch (TokenFault fault) {
      if (fault.error() == TokenFault.Error.INVALID_CLIENT) {
        failures.take(address);
      }
      throw fault;
    } finally {
      failures.tell(address, request);
    }
  }
}
