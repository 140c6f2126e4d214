package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access tokens without a password, for tests of everything but signing in. */
@ApplicationScoped
public class TestTokens {

  private final AccessTokens tokens;

  TestTokens(AccessTokens tokens) {
    this.tokens = tokens;
  }

  /** A token for a person. */
  public String of(UUID person) {
    return tokens.issue(person);
  }
}
