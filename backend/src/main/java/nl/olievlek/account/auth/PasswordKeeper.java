package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.problem.Problems;

/** Replaces a password: checks the new one, ends the sessions and tells the owner. */
@ApplicationScoped
class PasswordKeeper {

  private final People people;
  private final PasswordRules rules;
  private final Passwords passwords;
  private final RefreshSessions sessions;
  private final Outbox outbox;

  PasswordKeeper(
      People people,
      PasswordRules rules,
      Passwords passwords,
      RefreshSessions sessions,
      Outbox outbox) {
    this.people = people;
    this.rules = rules;
    this.passwords = passwords;
    this.sessions = sessions;
    this.outbox = outbox;
  }

  void replace(UUID person, String field, String password) {
    var owner = people.mailbox(person).orElseThrow(Problems::notFound);
    rules.require(field, password, List.of(owner.name(), owner.email()));
    passwords.set(person, password);
    sessions.endAll(person);
    outbox.queue(owner.mail("password-changed", outbox.link("/password/forgotten")));
  }
}
