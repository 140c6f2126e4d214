package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Holds the place of somebody whose password was right, until the second factor comes. */
@ApplicationScoped
class Continuations {

  private static final Duration OPEN = Duration.ofMinutes(5);
  private static final int TRIES = 5;

  private final Sql sql;
  private final Clock clock;

  Continuations(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  String begin(UUID person) {
    sql.execute("delete from sign_in_continuation where expires_at < :now", Map.of("now", now()));
    var token = Tokens.draw();
    var row = new HashMap<String, Object>();
    row.put("hash", Tokens.hash(token));
    row.put("person", person);
    row.put("tries", TRIES);
    row.put("expires", now().plus(OPEN));
    sql.execute(
        """
        insert into sign_in_continuation (token_hash, person_id, tries_left, expires_at)
        values (:hash, :person, :tries, :expires)
        """,
        row);
    return token;
  }

  /** Whose turn it is; takes one try. Tries at the same moment wait for each other. */
  Optional<UUID> attempt(String token) {
    return sql.one(
        UUID.class,
        Query.of(
                """
                with tried as (
                  update sign_in_continuation set tries_left = tries_left - 1
                  where token_hash = :hash and tries_left > 0 and expires_at > :now
                  returning person_id)
                select person_id from tried""")
            .with("hash", Tokens.hash(token))
            .with("now", now()));
  }

  void end(String token) {
    sql.execute(
        "delete from sign_in_continuation where token_hash = :hash",
        Map.of("hash", Tokens.hash(token)));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
