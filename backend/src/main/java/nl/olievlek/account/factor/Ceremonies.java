package nl.olievlek.account.factor;

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

/** What browsers were asked, until they answer: each works once. */
@ApplicationScoped
class Ceremonies {

  private static final Duration OPEN = Duration.ofMinutes(5);

  private final Sql sql;
  private final Clock clock;

  Ceremonies(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Keeps what was asked.
   *
   * @param person who was asked to make a passkey; null when anybody was asked to sign in
   */
  UUID begin(UUID person, String request) {
    sql.execute("delete from passkey_ceremony where expires_at < :now", Map.of("now", now()));
    // Random, not in order of time: nobody is to guess the ceremony of somebody else.
    var id = UUID.randomUUID();
    var row = new HashMap<String, Object>();
    row.put("id", id);
    row.put("person", person);
    row.put("request", request);
    row.put("expires", now().plus(OPEN));
    sql.execute(
        """
        insert into passkey_ceremony (id, person_id, request, expires_at)
        values (:id, :person, :request, :expires)
        """,
        row);
    return id;
  }

  /** What was asked of this person, or of anybody when null; at the second time nothing. */
  Optional<String> take(UUID id, UUID person) {
    return sql.one(
        String.class,
        Query.of(
                """
                with taken as (
                  delete from passkey_ceremony
                  where id = :id and expires_at > :now and person_id is not distinct from cast(:person as uuid)
                  returning request)
                select request from taken""")
            .with("id", id)
            .with("now", now())
            .with("person", person));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
