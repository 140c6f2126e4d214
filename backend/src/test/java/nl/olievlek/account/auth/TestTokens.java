package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import nl.olievlek.account.session.Method;
import nl.olievlek.account.session.Sessions;

/** Access tokens without a password, for tests of everything but signing in. */
@ApplicationScoped
public class TestTokens {

  private final AccessTokens tokens;
  private final Sessions sessions;

  TestTokens(AccessTokens tokens, Sessions sessions) {
    this.tokens = tokens;
    this.sessions = sessions;
  }

  /** A token of a session in which the person gave a second factor, so that every role works. */
  public Supplier<String> of(UUID person) {
    var session = sessions.start(person, Method.PASSWORD, true, null);
    return () -> tokens.issue(person, session);
  }

  /** A token of a session with a password alone. */
  public String ofPasswordAlone(UUID person) {
    return tokens.issue(person, sessions.start(person, Method.PASSWORD, false, null));
  }
}
