package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.account.session.EndReason;
import nl.olievlek.account.session.Sessions;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.problem.Problems;

/** Replaces a password: checks the new one, ends the sessions and tells the owner. */
@ApplicationScoped
class PasswordKeeper {

  private final People people;
  private final PasswordRules rules;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Outbox outbox;

  PasswordKeeper(
      People people, PasswordRules rules, Passwords passwords, Sessions sessions, Outbox outbox) {
    this.people = people;
    this.rules = rules;
    this.passwords = passwords;
    this.sessions = sessions;
    this.outbox = outbox;
  }

  /**
   * Sets a new password.
   *
   * @param kept the session that goes on; null when all end
   * @param field the field of the request with the password
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the password is weak
   */
  void replace(UUID person, UUID kept, String field, String password) {
    var owner = people.mailbox(person).orElseThrow(Problems::notFound);
    rules.require(field, password, List.of(owner.name(), owner.email()));
    passwords.set(person, password);
    if (kept == null) {
      sessions.endAll(person, EndReason.PASSWORD_CHANGED);
    } else {
      sessions.endOthers(person, kept, EndReason.PASSWORD_CHANGED);
    }
    outbox.queue(owner.mail("password-changed", outbox.link("/password/forgotten")));
  }
}
