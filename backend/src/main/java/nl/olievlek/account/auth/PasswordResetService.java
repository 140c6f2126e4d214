package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.account.factor.FactorHelp;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;

/** Lets whoever forgot a password choose a new one, with a link that works once, for an hour. */
@ApplicationScoped
class PasswordResetService {

  private static final Duration VALID = Duration.ofHours(1);

  private final People people;
  private final FactorHelp help;
  private final PasswordKeeper keeper;
  private final Outbox outbox;
  private final Sql sql;
  private final Clock clock;

  PasswordResetService(
      People people, FactorHelp help, PasswordKeeper keeper, Outbox outbox, Sql sql, Clock clock) {
    this.people = people;
    this.help = help;
    this.keeper = keeper;
    this.outbox = outbox;
    this.sql = sql;
    this.clock = clock;
  }

  /** Mails a link; nothing happens for an unknown address, or to who never came in. */
  @Transactional
  void send(String email) {
    people
        .account(email)
        .flatMap(people::mailbox)
        .ifPresent(
            owner ->
                outbox.queue(
                    owner.mail(
                        "password-reset", outbox.link("/password/new", token(owner.personId())))));
  }

  /**
   * Sets a new password and ends all sessions.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the link does not work, 400 when
   *     the password is weak, or somebody helped and the code of that is missing; the link then
   *     still works
   */
  @Transactional
  void reset(PasswordResetRequest request) {
    var person =
        sql.one(
                UUID.class,
                Query.of(
                        """
                        delete from password_reset where token_hash = :hash and expires_at > :now
                        returning person_id""")
                    .with("hash", Tokens.hash(request.token()))
                    .with("now", clock.instant().atOffset(ZoneOffset.UTC)))
            .orElseThrow(() -> Problems.of(ProblemKind.LINK_NOT_VALID));
    help.require(person, "helpCode", request.helpCode());
    forget(person);
    keeper.replace(person, null, "newPassword", request.newPassword());
  }

  /** A link that was mailed before goes on working: else anybody who asks could end it. */
  private String token(UUID person) {
    var token = Tokens.draw();
    sql.execute(
        "insert into password_reset (token_hash, person_id, expires_at) values (:hash, :person, :expires)",
        Map.of(
            "hash", Tokens.hash(token),
            "person", person,
            "expires", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC)));
    return token;
  }

  private void forget(UUID person) {
    sql.execute("delete from password_reset where person_id = :person", Map.of("person", person));
  }
}
