package nl.olievlek.account.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.account.sso.SsoFault.Kind;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Sealed;

/**
 * Remembers what was asked of a provider, for the browser that asked, once and for ten minutes. In
 * the database, because the answer may come in at another instance.
 */
@ApplicationScoped
class AttemptService {

  static final Duration LASTS = Duration.ofMinutes(10);

  private final Sql sql;
  private final Sealed sealed;
  private final Clock clock;

  AttemptService(Sql sql, Sealed sealed, Clock clock) {
    this.sql = sql;
    this.sealed = sealed;
    this.clock = clock;
  }

  /** What was begun: what to ask, and what the browser has to bring along with the answer. */
  record Begun(Question question, String browser) {

    @Override
    public String toString() {
      return "Begun[]";
    }
  }

  /** What an answer belongs to. */
  record Taken(Question question, Attempt attempt, String invitation) {

    @Override
    public String toString() {
      return "Taken[" + attempt.provider() + "]";
    }
  }

  @Transactional
  Begun begin(String provider, UUID person, String invitation, String returnTo) {
    sql.execute("delete from sso_attempt where expires_at < :now", Map.of("now", now()));
    var question = new Question(Tokens.draw(), Tokens.draw(), Tokens.draw());
    var browser = Tokens.draw();
    var state = Tokens.hash(question.state());
    var secrets =
        String.join(
            " ", question.nonce(), question.verifier(), invitation == null ? "-" : invitation);
    var row = new HashMap<String, Object>();
    row.put("state", state);
    row.put("browser", Tokens.hash(browser));
    row.put("provider", provider);
    row.put("secrets", sealed.seal(place(state), secrets));
    row.put("person", person);
    row.put("returnTo", returnTo);
    row.put("expires", now().plus(LASTS));
    sql.execute(
        """
        insert into sso_attempt (state_hash, browser_hash, provider, secrets, person_id, return_to, expires_at)
        values (:state, :browser, :provider, :secrets, :person, :returnTo, :expires)
        """,
        row);
    return new Begun(question, browser);
  }

  /**
   * What an answer belongs to; a second answer with the same state finds nothing.
   *
   * @throws SsoFault when this browser asked no such thing, or too long ago
   */
  @Transactional
  Taken take(String state, String browser) {
    if (state == null || browser == null) {
      throw new SsoFault(Kind.FAILED);
    }
    var hash = Tokens.hash(state);
    var attempt =
        sql.one(
                Attempt.class,
                Query.of(
                        """
                        delete from sso_attempt
                        where state_hash = :state and browser_hash = :browser and expires_at > :now
                        returning provider, secrets, person_id, return_to""")
                    .with("state", hash)
                    .with("browser", Tokens.hash(browser))
                    .with("now", now()))
            .orElseThrow(() -> new SsoFault(Kind.FAILED));
    var parts = sealed.openText(place(hash), attempt.secrets()).split(" ");
    var invitation = parts[2].equals("-") ? null : parts[2];
    return new Taken(new Question(state, parts[0], parts[1]), attempt, invitation);
  }

  private static String place(String state) {
    return "sso:" + state;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
