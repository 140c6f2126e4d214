package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Access tokens of machines, signed with the same keys as those of people. */
@ApplicationScoped
public class ClientTokens {

  /** Claim with the client (RFC 9068); a token of a person has none. */
  public static final String CLIENT = "client_id";

  /** Claim with the scopes, separated by spaces. */
  public static final String SCOPE = "scope";

  /** Claim with the secret that the token was given for. */
  public static final String SECRET = "secret_id";

  private final AccessTokens tokens;

  ClientTokens(AccessTokens tokens) {
    this.tokens = tokens;
  }

  /** A token for a client, for what one of its secrets opened. */
  public String issue(UUID client, UUID secret, String scope) {
    return tokens.issue(
        client, Map.of(CLIENT, client.toString(), SECRET, secret.toString(), SCOPE, scope));
  }

  /** Seconds until a new token ends. */
  public long lifetimeSeconds() {
    return tokens.lifetimeSeconds();
  }
}
