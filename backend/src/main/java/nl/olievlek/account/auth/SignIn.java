package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.account.session.Method;
import nl.olievlek.account.session.Sessions;

/** Lets in who proved who they are, whichever way they came. Call within a transaction. */
@ApplicationScoped
public class SignIn {

  private final People people;
  private final AccessTokens accessTokens;
  private final RefreshSessions refreshTokens;
  private final Sessions sessions;
  private final Device device;

  SignIn(
      People people,
      AccessTokens accessTokens,
      RefreshSessions refreshTokens,
      Sessions sessions,
      Device device) {
    this.people = people;
    this.accessTokens = accessTokens;
    this.refreshTokens = refreshTokens;
    this.sessions = sessions;
    this.device = device;
  }

  /**
   * Begins a session on the device of the current request.
   *
   * @param secondFactor whether the person gave a second factor too
   */
  public SignedIn start(UUID person, Method method, boolean secondFactor) {
    return tokens(person, sessions.start(person, method, secondFactor, device.name()));
  }

  /** Gives the next tokens of a session. */
  SignedIn goOn(UUID person, UUID session) {
    sessions.used(session);
    return tokens(person, session);
  }

  private SignedIn tokens(UUID person, UUID session) {
    var access =
        new AccessView(
            accessTokens.issue(person, session),
            "Bearer",
            accessTokens.lifetimeSeconds(),
            people.me(person, session));
    return new SignedIn(access, refreshTokens.next(person, session));
  }
}
