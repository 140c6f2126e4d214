package nl.olievlek.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.SlowHash;

/**
 * What stays of help by somebody else until a new factor is set up: a new password then takes the
 * link of the mail and the code that the helper handed over. The mailbox alone opens no account
 * that it did not open before, and the helper alone opens none. Call within a transaction.
 */
@ApplicationScoped
public class FactorHelp {

  private static final Duration CODE_WORKS = Duration.ofDays(7);
  private static final int LENGTH = 15;

  private final SlowHash hashes;
  private final Sql sql;
  private final FactorThrottle throttle;
  private final Clock clock;

  FactorHelp(SlowHash hashes, Sql sql, FactorThrottle throttle, Clock clock) {
    this.hashes = hashes;
    this.sql = sql;
    this.throttle = throttle;
    this.clock = clock;
  }

  /** A code, shown once to who helps. */
  record Code(String text, Instant until) {

    @Override
    public String toString() {
      return "Code[]";
    }
  }

  /** Remembers the help; a code that was given before works no more. */
  Code begin(UUID person, UUID helper, String reason) {
    var code = new Code(PaperCode.draw(LENGTH), clock.instant().plus(CODE_WORKS));
    var row = new HashMap<String, Object>();
    row.put("person", person);
    row.put("helper", helper);
    row.put("now", now());
    row.put("reason", reason);
    var salt = PaperCode.salt();
    row.put("salt", salt);
    row.put("hash", hash(code.text(), salt));
    row.put("until", code.until().atOffset(ZoneOffset.UTC));
    sql.execute(
        """
        insert into factor_help (person_id, helped_by, helped_at, reason, code_hash, code_salt, code_until)
        values (:person, :helper, :now, :reason, :hash, :salt, :until)
        on conflict (person_id) do update set helped_by = excluded.helped_by, helped_at = excluded.helped_at,
          reason = excluded.reason, code_hash = excluded.code_hash, code_salt = excluded.code_salt,
          code_until = excluded.code_until
        """,
        row);
    return code;
  }

  /** Whether somebody was helped and set up no new factor since. */
  boolean goesOn(UUID person) {
    return sql.one(
            UUID.class,
            Query.of("select person_id from factor_help")
                .where("person_id = :person", "person", person))
        .isPresent();
  }

  /** A new factor protects the account again. */
  void end(UUID person) {
    sql.execute("delete from factor_help where person_id = :person", Map.of("person", person));
  }

  /**
   * Refuses a new password by the link of a mail alone after help; uses the code of the helper.
   *
   * @param field the field of the request with the code
   * @throws nl.olievlek.platform.problem.ProblemException 400 without the right code, 429 after too
   *     many wrong ones
   */
  public void require(UUID person, String field, String code) {
    if (!goesOn(person)) {
      return;
    }
    if (code == null) {
      throw Problems.invalid(field, "account.help-code-needed");
    }
    throttle.require(person);
    var salt =
        sql.one(
                String.class,
                Query.of("select code_salt from factor_help")
                    .where("person_id = :person", "person", person))
            .orElseThrow();
    var used =
        sql.execute(
            """
            update factor_help set code_hash = null
            where person_id = :person and code_hash = :hash and code_until > :now
            """,
            Map.of("person", person, "hash", hash(code, salt), "now", now()));
    if (used == 0) {
      throttle.failed(person);
      throw Problems.invalid(field, "account.help-code-wrong");
    }
  }

  private String hash(String code, String salt) {
    return hashes.of(PaperCode.plain(code), salt);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
