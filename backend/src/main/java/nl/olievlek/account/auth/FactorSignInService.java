package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.account.factor.CeremonyView;
import nl.olievlek.account.factor.CodeCheck;
import nl.olievlek.account.factor.Factors;
import nl.olievlek.account.factor.PasskeyAnswer;
import nl.olievlek.account.factor.Passkeys;
import nl.olievlek.account.session.Freshness;
import nl.olievlek.account.session.Method;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Session;

/** Signs people in, or has them prove that they are there, with more than a password. */
@ApplicationScoped
class FactorSignInService {

  private final Continuations continuations;
  private final Factors factors;
  private final Passkeys passkeys;
  private final Passwords passwords;
  private final LoginThrottle throttle;
  private final Freshness freshness;
  private final SignIn signIn;

  FactorSignInService(
      Continuations continuations,
      Factors factors,
      Passkeys passkeys,
      Passwords passwords,
      LoginThrottle throttle,
      Freshness freshness,
      SignIn signIn) {
    this.continuations = continuations;
    this.factors = factors;
    this.passkeys = passkeys;
    this.passwords = passwords;
    this.throttle = throttle;
    this.freshness = freshness;
    this.signIn = signIn;
  }

  /** Asks for a second factor when there is one; call within a transaction that is then kept. */
  void require(UUID person) {
    var asked = factors.of(person);
    if (!asked.isEmpty()) {
      throw Problems.secondFactor(
          continuations.begin(person), asked.stream().map(Enum::name).toList());
    }
  }

  // A try that failed stays a try.
  @Transactional(dontRollbackOn = ProblemException.class)
  SignedIn secondFactor(SecondFactorRequest request) {
    var person =
        continuations
            .attempt(request.continuation())
            .orElseThrow(() -> Problems.of(ProblemKind.WRONG_CREDENTIALS, "account.sign-in-over"));
    var check = factors.accept(person, request.code());
    if (check != CodeCheck.RIGHT) {
      throw Problems.of(ProblemKind.WRONG_CREDENTIALS, check.text());
    }
    continuations.end(request.continuation());
    return signIn.start(person, Method.PASSWORD, true);
  }

  @Transactional
  CeremonyView askPasskey() {
    return passkeys.askSignIn();
  }

  // A ceremony that failed is over.
  @Transactional(dontRollbackOn = ProblemException.class)
  SignedIn passkey(PasskeyAnswer answer) {
    return signIn.start(signer(answer), Method.PASSKEY, true);
  }

  @Transactional(dontRollbackOn = ProblemException.class)
  void confirm(ConfirmationRequest request, UUID person, Session session, String address) {
    if (request.password() != null) {
      throttle.require(person.toString(), address);
      if (!passwords.match(person, request.password())) {
        throttle.failed(person.toString(), address);
        throw Problems.invalid("password", "account.password-wrong");
      }
      freshness.confirmed(session.id(), false);
    } else if (request.code() != null) {
      var check = factors.accept(person, request.code());
      if (check != CodeCheck.RIGHT) {
        throw Problems.invalid("code", check.text());
      }
      freshness.confirmed(session.id(), true);
    } else if (request.passkey() != null && signer(request.passkey()).equals(person)) {
      freshness.confirmed(session.id(), true);
    } else {
      throw Problems.invalid("password", "platform.required");
    }
  }

  private UUID signer(PasskeyAnswer answer) {
    return passkeys.signer(answer).orElseThrow(() -> Problems.of(ProblemKind.WRONG_CREDENTIALS));
  }
}
