package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.account.session.EndReason;
import nl.olievlek.account.session.Sessions;
import nl.olievlek.platform.mail.Outbox;
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
  private final Sessions sessions;
  private final People people;
  private final Outbox outbox;
  private final Clock clock;
  private final Duration lifetime;
  private final Duration longest;

  RefreshSessions(
      Sql sql,
      Sessions sessions,
      People people,
      Outbox outbox,
      Clock clock,
      @ConfigProperty(name = "olievlek.refresh-token.lifetime") Duration lifetime,
      @ConfigProperty(name = "olievlek.session.longest") Duration longest) {
    this.sql = sql;
    this.sessions = sessions;
    this.people = people;
    this.outbox = outbox;
    this.clock = clock;
    this.lifetime = lifetime;
    this.longest = longest;
  }

  Duration lifetime() {
    return lifetime;
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
      if (sessions.end(session.familyId(), EndReason.REPLAYED)) {
        tell(session.personId());
      }
      return Optional.empty();
    }
    if (!session.startedAt().plus(longest).isAfter(clock.instant())) {
      sessions.end(session.familyId(), EndReason.EXPIRED);
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
    find(token).ifPresent(found -> sessions.end(found.familyId(), EndReason.SIGNED_OUT));
  }

  private void tell(UUID person) {
    people
        .mailbox(person)
        .map(mailbox -> mailbox.mail("session-replayed", outbox.link("/password/forgotten")))
        .ifPresent(outbox::queue);
  }

  private Optional<Stored> find(String token) {
    return sql.one(
        Stored.class,
        Query.of(
                """
                select r.family_id, r.person_id, r.expires_at, r.rotated_at, coalesce(r.ended_at, s.ended_at) as ended_at,
                  s.created_at as started_at
                from refresh_session r join sign_in_session s on s.id = r.family_id""")
            .where("r.token_hash = :hash", "hash", Tokens.hash(token)));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** A stored refresh token. */
  record Stored(
      UUID familyId,
      UUID personId,
      Instant expiresAt,
      Instant rotatedAt,
      Instant endedAt,
      Instant startedAt) {}
}
