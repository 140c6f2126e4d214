package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;

/** Signs people in, keeps them in and lets them out. */
@ApplicationScoped
class AuthService {

  private final People people;
  private final Passwords passwords;
  private final AccessTokens accessTokens;
  private final RefreshSessions sessions;
  private final LoginThrottle throttle;

  AuthService(
      People people,
      Passwords passwords,
      AccessTokens accessTokens,
      RefreshSessions sessions,
      LoginThrottle throttle) {
    this.people = people;
    this.passwords = passwords;
    this.accessTokens = accessTokens;
    this.sessions = sessions;
    this.throttle = throttle;
  }

  /** The answer and the refresh token for the cookie. */
  record SignedIn(AccessView access, String refreshToken) {}

  @Transactional
  SignedIn login(LoginRequest request, String address) {
    throttle.require(request.email(), address);
    var person = people.byEmail(request.email()).orElse(null);
    if (!passwords.match(person, request.password())) {
      throttle.failed(request.email(), address);
      throw Problems.of(ProblemKind.WRONG_CREDENTIALS);
    }
    return signedIn(person, sessions.start(person));
  }

  /** Nothing when the token cannot be used; what was ended by that stays ended. */
  @Transactional
  Optional<SignedIn> refresh(String token) {
    return sessions
        .use(token)
        .map(used -> signedIn(used.personId(), sessions.next(used.personId(), used.familyId())));
  }

  @Transactional
  void logout(String token) {
    sessions.end(token);
  }

  SignedIn signedIn(UUID person, String refreshToken) {
    var access =
        new AccessView(
            accessTokens.issue(person),
            "Bearer",
            accessTokens.lifetimeSeconds(),
            people.me(person));
    return new SignedIn(access, refreshToken);
  }
}
