package nl.olievlek.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.account.auth.ClientTokens;
import nl.olievlek.account.auth.Tokens;

/** Gives machines their tokens, for client credentials (RFC 6749, section 4.4). */
@ApplicationScoped
class TokenService {

  private final ClientSecretRepository secrets;
  private final ClientTokens tokens;
  private final Clock clock;

  TokenService(ClientSecretRepository secrets, ClientTokens tokens, Clock clock) {
    this.secrets = secrets;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * A token.
   *
   * @throws TokenFault when the credentials or the scopes are refused
   */
  @Transactional
  TokenView issue(ClientCredentials credentials, String scope) {
    var client = client(credentials.id());
    var opening =
        secrets
            .opening(client, Tokens.hash(credentials.secret()), clock.instant())
            .filter(found -> found.openOn(LocalDate.now(clock)))
            .orElseThrow(() -> new TokenFault(TokenFault.Error.INVALID_CLIENT));
    var granted = write(asked(scope, opening.scopes()));
    var token = tokens.issue(client, opening.secretId(), granted);
    return new TokenView(token, "Bearer", tokens.lifetimeSeconds(), granted);
  }

  private static UUID client(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException noClientOfOurs) {
      throw new TokenFault(TokenFault.Error.INVALID_CLIENT);
    }
  }

  /** All scopes of the client when none are asked; never one that it does not have. */
  private static Set<ApiScope> asked(String scope, List<ApiScope> allowed) {
    if (scope == null || scope.isBlank()) {
      return EnumSet.copyOf(allowed);
    }
    var asked = EnumSet.noneOf(ApiScope.class);
    for (var text : scope.strip().split(" +")) {
      asked.add(
          ApiScope.find(text)
              .filter(allowed::contains)
              .orElseThrow(() -> new TokenFault(TokenFault.Error.INVALID_SCOPE)));
    }
    return asked;
  }

  private static String write(Set<ApiScope> scopes) {
    return scopes.stream().map(ApiScope::toString).collect(Collectors.joining(" "));
  }
}
