package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.account.auth.EmailConfirmationView.Side;
import nl.olievlek.account.session.EndReason;
import nl.olievlek.account.session.Freshness;
import nl.olievlek.account.session.Sessions;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.security.Session;

/** Changes a mail address when both the old and the new one have confirmed it, within a day. */
@ApplicationScoped
class EmailChangeService {

  private static final Duration VALID = Duration.ofDays(1);
  private static final String PAGE = "/email/confirm";

  private final People people;
  private final Sessions sessions;
  private final Freshness freshness;
  private final Outbox outbox;
  private final Sql sql;
  private final Clock clock;

  EmailChangeService(
      People people, Sessions sessions, Freshness freshness, Outbox outbox, Sql sql, Clock clock) {
    this.people = people;
    this.sessions = sessions;
    this.freshness = freshness;
    this.outbox = outbox;
    this.sql = sql;
    this.clock = clock;
  }

  /** Mails both addresses. Whether the new one belongs to somebody already is not told. */
  @Transactional
  void ask(EmailChangeRequest request, Scope scope, Session session) {
    freshness.require(session);
    var owner = people.mailbox(scope.person()).orElseThrow(Problems::notFound);
    var email = request.newEmail().strip().toLowerCase(Locale.ROOT);
    if (email.equals(owner.email())) {
      throw Problems.invalid("newEmail", "password.email-same");
    }
    var atOld = Tokens.draw();
    var atNew = Tokens.draw();
    sql.execute(
        """
        insert into email_change (person_id, new_email, old_token_hash, new_token_hash, expires_at)
        values (:person, :email, :old, :new, :expires)
        on conflict (person_id) do update set new_email = excluded.new_email, old_confirmed_at = null,
          new_confirmed_at = null, old_token_hash = excluded.old_token_hash,
          new_token_hash = excluded.new_token_hash, expires_at = excluded.expires_at
        """,
        Map.of(
            "person", owner.personId(),
            "email", email,
            "old", Tokens.hash(atOld),
            "new", Tokens.hash(atNew),
            "expires", now().plus(VALID)));
    outbox.queue(owner.mail("email-change-old", email, outbox.link(PAGE, atOld)));
    outbox.queue(owner.at(email).mail("email-change-new", outbox.link(PAGE, atNew)));
  }

  /**
   * Confirms at one of the two addresses; each link works once.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the link does not work, 409 when
   *     the address became somebody else's
   */
  @Transactional
  EmailConfirmationView confirm(String token) {
    var hash = Tokens.hash(token);
    var change =
        sql.one(
                Change.class,
                Query.of(
                        """
                        update email_change set
                          old_confirmed_at = case when old_token_hash = :hash then :now else old_confirmed_at end,
                          new_confirmed_at = case when new_token_hash = :hash then :now else new_confirmed_at end
                        where expires_at > :now and (old_token_hash = :hash and old_confirmed_at is null
                          or new_token_hash = :hash and new_confirmed_at is null)
                        returning person_id, new_email, old_token_hash,
                          old_confirmed_at is not null and new_confirmed_at is not null as complete""")
                    .with("hash", hash)
                    .with("now", now()))
            .orElseThrow(() -> Problems.of(ProblemKind.LINK_NOT_VALID));
    if (change.complete()) {
      complete(change);
    }
    return new EmailConfirmationView(
        change.oldTokenHash().equals(hash) ? Side.OLD : Side.NEW, change.complete());
  }

  private void complete(Change change) {
    var owner = people.mailbox(change.personId()).orElseThrow(Problems::notFound);
    if (people.account(change.newEmail()).isPresent()) {
      throw Problems.conflict("password.email-taken");
    }
    people.changeEmail(owner.personId(), change.newEmail());
    sql.execute(
        "delete from email_change where person_id = :person", Map.of("person", owner.personId()));
    sql.execute(
        "delete from password_reset where person_id = :person", Map.of("person", owner.personId()));
    sessions.endAll(owner.personId(), EndReason.EMAIL_CHANGED);
    outbox.queue(owner.mail("email-changed", change.newEmail()));
    outbox.queue(owner.at(change.newEmail()).mail("email-changed", change.newEmail()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** A stored change. */
  record Change(UUID personId, String newEmail, String oldTokenHash, boolean complete) {}
}
