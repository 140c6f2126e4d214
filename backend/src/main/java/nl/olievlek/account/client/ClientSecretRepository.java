package nl.olievlek.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Secrets of a client that the caller was found to reach, and the one that opens the door. */
@ApplicationScoped
class ClientSecretRepository {

  private static final Sorts SORTS =
      Sorts.standard("-createdAt", "s.id").allow("createdAt", "s.created_at");

  private final Sql sql;

  ClientSecretRepository(Sql sql) {
    this.sql = sql;
  }

  /** Secrets that still work; none of a client that was revoked does. */
  Page<ClientSecretView> page(UUID client, Instant now, PageRequest page) {
    return sql.page(
        ClientSecretView.class,
        Query.of(
                "select s.id, s.created_at, s.expires_at from api_client_secret s join api_client c on c.id = s.client_id")
            .where("s.client_id = :client", "client", client)
            .where(Condition.of("c.status <> 'REVOKED'"))
            .where("s.expires_at is null or s.expires_at > :now", "now", at(now))
            .orderBy(SORTS.orderBy(page)),
        page);
  }

  void add(UUID id, UUID client, String hash, Instant now) {
    sql.execute(
        "insert into api_client_secret (id, client_id, secret_hash, created_at) values (:id, :client, :hash, :now)",
        Map.of("id", id, "client", client, "hash", hash, "now", at(now)));
  }

  /** What works now works no longer than until then. */
  void endBy(UUID client, Instant end) {
    sql.execute(
        "update api_client_secret set expires_at = :end where client_id = :client and (expires_at is null or expires_at > :end)",
        Map.of("client", client, "end", at(end)));
  }

  boolean remove(UUID client, UUID id) {
    return sql.execute(
            "delete from api_client_secret where client_id = :client and id = :id",
            Map.of("client", client, "id", id))
        == 1;
  }

  /** The secret with this hash, when it still opens the door for this client. */
  Optional<Opening> opening(UUID client, String hash, Instant now) {
    return sql.one(
        Opening.class,
        Query.of(
                """
                select s.id as secret_id, c.scopes, least(c.expires_on, n.end_date) as expires_on, c.status
                from api_client_secret s join api_client c on c.id = s.client_id
                left join network n on n.id = c.network_id""")
            .where("s.client_id = :client", "client", client)
            .where("s.secret_hash = :hash", "hash", hash)
            .where("s.expires_at is null or s.expires_at > :now", "now", at(now)));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
