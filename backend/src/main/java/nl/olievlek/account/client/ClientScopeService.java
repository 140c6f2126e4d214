package nl.olievlek.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/**
 * Works out how far a machine reaches, and that it was used. Read for each request, so that a
 * revoked client and a secret that was taken end at once.
 */
@ApplicationScoped
class ClientScopeService {

  private static final Duration USED_LATELY = Duration.ofMinutes(1);

  private static final String SELECT =
      """
      with used as (update api_client set last_used_at = :now
        where id = :client and status = 'ACTIVE' and (last_used_at is null or last_used_at < :lately))
      select c.network_id, c.organisation_id, c.scopes,
        array(select m.network_id from accepted_membership m where m.organisation_id = c.organisation_id
          and %s) as member_networks
      from api_client c join api_client_secret s on s.client_id = c.id
      left join network n on n.id = c.network_id"""
          .formatted(Validity.on("m", ":today"));

  private final Sql sql;
  private final Clock clock;

  ClientScopeService(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What a client may read today, with a token that one of its secrets opened. */
  @Transactional
  Optional<Reading> of(UUID client, UUID secret) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return sql.one(
            Row.class,
            Query.of(SELECT)
                .with("now", now)
                .with("lately", now.minus(USED_LATELY))
                .where("c.id = :client", "client", client)
                .where(
                    "c.status = 'ACTIVE' and least(c.expires_on, n.end_date) >= :today",
                    "today",
                    today())
                .where("s.id = :secret", "secret", secret)
                .where("s.expires_at is null or s.expires_at > :now", "now", now))
        .map(row -> new Reading(row.scope(client), row.scopes()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** How far, and what of it. */
  record Reading(Scope scope, List<ApiScope> scopes) {}

  /** A client that may come in. */
  record Row(
      UUID networkId, UUID organisationId, List<ApiScope> scopes, List<UUID> memberNetworks) {

    /** As a coordinator of the network or an admin of the organisation, who is nobody in person. */
    Scope scope(UUID client) {
      var ofNetwork = networkId != null;
      return new Scope(
          client,
          Set.of(ofNetwork ? Role.NETWORK_COORDINATOR : Role.ORGANISATION_ADMIN),
          ofNetwork ? Set.of(networkId) : Set.of(),
          ofNetwork ? Set.of(networkId) : Set.copyOf(memberNetworks),
          ofNetwork ? Set.of() : Set.of(organisationId),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          false,
          Messages.DEFAULT);
    }
  }
}
