package nl.olievlek.account.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Calendar addresses, each its owner's own, or found by the secret itself. */
@ApplicationScoped
class CalendarFeedRepository {

  private final Sql sql;

  CalendarFeedRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<Instant> madeAt(UUID person) {
    return sql.one(
        Instant.class,
        Query.of("select created_at from calendar_feed")
            .where("person_id = :person", "person", person));
  }

  Optional<UUID> owner(String tokenHash) {
    return sql.one(
        UUID.class,
        Query.of("select person_id from calendar_feed")
            .where("token_hash = :hash", "hash", tokenHash));
  }

  void store(UUID person, String tokenHash, Instant now) {
    sql.execute(
        """
        insert into calendar_feed (person_id, token_hash, created_at) values (:person, :hash, :now)
        on conflict (person_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at
        """,
        Map.of("person", person, "hash", tokenHash, "now", now.atOffset(ZoneOffset.UTC)));
  }

  /** Whether there was one. */
  boolean remove(UUID person) {
    return sql.execute(
            "delete from calendar_feed where person_id = :person", Map.of("person", person))
        > 0;
  }
}
