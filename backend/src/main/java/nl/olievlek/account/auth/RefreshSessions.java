package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refresh tokens in families: each is used once and gives the next; a second use ends the whole
 * family.
 */
@ApplicationScoped
class RefreshSessions {

  /** Two tabs that wake together send the same token within moments; that is no theft. */
  private static final Duration TOGETHER = Duration.ofSeconds(10);

  private final Sql sql;
  private final Event<CameIn> cameIn;
  private final Clock clock;
  private final Duration lifetime;

  RefreshSessions(
      Sql sql,
      Event<CameIn> cameIn,
      Clock clock,
      @ConfigProperty(name = "olievlek.refresh-token.lifetime") Duration lifetime) {
    this.sql = sql;
    this.cameIn = cameIn;
    this.clock = clock;
    this.lifetime = lifetime;
  }

  Duration lifetime() {
    return lifetime;
  }

  /** Starts a session and gives its first token. */
  String start(UUID person) {
    cameIn.fire(new CameIn(person));
    return next(person, Ids.next());
  }

  /** The session of a token that may still be used; ends the family of one that was used before. */
  Optional<Stored> use(String token) {
    var found = find(token);
    if (found.isEmpty()
        || found.get().endedAt() != null
        || !found.get().expiresAt().isAfter(clock.instant())) {
      return Optional.empty();
    }
    var session = found.get();
    if (session.rotatedAt() != null
        && session.rotatedAt().plus(TOGETHER).isBefore(clock.instant())) {
      endFamily(session.familyId());
      return Optional.empty();
    }
    sql.execute(
        "update refresh_session set rotated_at = coalesce(rotated_at, :now) where token_hash = :hash",
        Map.of("now", now(), "hash", Tokens.hash(token)));
    return found;
  }

  /** Gives the next token of a session. */
  String next(UUID person, UUID family) {
    var token = Tokens.draw();
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("family", family);
    row.put("person", person);
    row.put("hash", Tokens.hash(token));
    row.put("now", now());
    row.put("expires", clock.instant().plus(lifetime).atOffset(ZoneOffset.UTC));
    sql.execute(
        """
        insert into refresh_session (id, family_id, person_id, token_hash, created_at, expires_at)
        values (:id, :family, :person, :hash, :now, :expires)
        """,
        row);
    return token;
  }

  /** Ends the session of a token; an unknown token ends nothing. */
  void end(String token) {
    find(token).ifPresent(session -> endFamily(session.familyId()));
  }

  /** Ends every session of a person. */
  void endAll(UUID person) {
    sql.execute(
        "update refresh_session set ended_at = :now where person_id = :person and ended_at is null",
        Map.of("now", now(), "person", person));
  }

  private void endFamily(UUID family) {
    sql.execute(
        "update refresh_session set ended_at = :now where family_id = :family and ended_at is null",
        Map.of("now", now(), "family", family));
  }

  private Optional<Stored> find(String token) {
    return sql.one(
        Stored.class,
        Query.of(
                "select family_id, person_id, expires_at, rotated_at, ended_at from refresh_session")
            .where("token_hash = :hash", "hash", Tokens.hash(token)));
  }

  private java.time.OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** A stored refresh token. */
  record Stored(
      UUID familyId, UUID personId, Instant expiresAt, Instant rotatedAt, Instant endedAt) {}
}
