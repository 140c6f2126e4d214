package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.olievlek.account.Mailbox;
import nl.olievlek.account.factor.CeremonyView;
import nl.olievlek.account.factor.NewPasskey;
import nl.olievlek.account.factor.Passkeys;
import nl.olievlek.account.session.Method;

/** The way in, for packages that bring people to it. Call within a transaction. */
@ApplicationScoped
public class Entrance {

  private final PasswordRules rules;
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final SignIn signIn;

  Entrance(PasswordRules rules, Passwords passwords, Passkeys passkeys, SignIn signIn) {
    this.rules = rules;
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.signIn = signIn;
  }

  /**
   * Gives somebody a password and signs them in.
   *
   * @param field the field of the request with the password
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the password is weak
   */
  public SignedIn withPassword(Mailbox owner, String field, String password) {
    rules.require(field, password, List.of(owner.name(), owner.email()));
    passwords.set(owner.personId(), password);
    return signIn.start(owner.personId(), Method.PASSWORD, false);
  }

  /** What to ask of the device of somebody who wants to come in with a passkey. */
  public CeremonyView askPasskey(Mailbox owner) {
    return passkeys.askNew(owner.personId(), owner.name());
  }

  /**
   * Keeps the passkey that somebody's device made and signs them in.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when it does not answer what was
   *     asked
   */
  public SignedIn withPasskey(Mailbox owner, NewPasskey made) {
    passkeys.add(owner.personId(), made);
    return signIn.start(owner.personId(), Method.PASSKEY, true);
  }
}
