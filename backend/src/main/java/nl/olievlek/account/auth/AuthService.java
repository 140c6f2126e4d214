package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.olievlek.account.People;
import nl.olievlek.account.session.EndReason;
import nl.olievlek.account.session.Method;
import nl.olievlek.account.session.Sessions;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Session;

/** Signs people in, keeps them in and lets them out. */
@ApplicationScoped
class AuthService {

  private final People people;
  private final Passwords passwords;
  private final RefreshSessions sessions;
  private final Sessions signedIn;
  private final LoginThrottle throttle;
  private final FactorSignInService factors;
  private final SignIn signIn;

  AuthService(
      People people,
      Passwords passwords,
      RefreshSessions sessions,
      Sessions signedIn,
      LoginThrottle throttle,
      FactorSignInService factors,
      SignIn signIn) {
    this.people = people;
    this.passwords = passwords;
    this.sessions = sessions;
    this.signedIn = signedIn;
    this.throttle = throttle;
    this.factors = factors;
    this.signIn = signIn;
  }

  // Who is asked for a second factor must be remembered.
  @Transactional(dontRollbackOn = ProblemException.class)
  SignedIn login(LoginRequest request, String address) {
    throttle.require(request.email(), address);
    var person = people.account(request.email()).orElse(null);
    if (!passwords.match(person, request.password())) {
      throttle.failed(request.email(), address);
      throw Problems.of(ProblemKind.WRONG_CREDENTIALS);
    }
    factors.require(person);
    return signIn.start(person, Method.PASSWORD, false);
  }

  /** Nothing when the token cannot be used; what was ended by that stays ended. */
  @Transactional
  Optional<SignedIn> refresh(String token) {
    return sessions.use(token).map(used -> signIn.goOn(used.personId(), used.familyId()));
  }

  @Transactional
  void logout(String token) {
    sessions.end(token);
  }

  /** For who has no refresh token at hand. */
  @Transactional
  void logout(Session session) {
    signedIn.end(session.id(), EndReason.SIGNED_OUT);
  }
}
