package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/**
 * Works out how far a person reaches. Read for each request, so that a revoked grant ends at once.
 */
@ApplicationScoped
class ScopeService {

  private final SessionRightsRepository rights;
  private final Clock clock;

  ScopeService(SessionRightsRepository rights, Clock clock) {
    this.rights = rights;
    this.clock = clock;
  }

  /** Nothing when the session ended or is not this person's. */
  Optional<SessionRights> of(UUID person, UUID session) {
    var rows = rights.of(person, session, LocalDate.now(clock));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var byWaiting =
        rows.stream()
            .filter(SessionRightsRow::granted)
            .collect(
                Collectors.partitioningBy(
                    SessionRightsRow::waits,
                    Collectors.mapping(SessionRightsRow::grant, Collectors.toList())));
    var held = byWaiting.get(false);
    return Optional.of(
        new SessionRights(
            scope(person, held), SessionRightsRow.session(rows), held, byWaiting.get(true)));
  }

  static Scope scope(UUID person, List<GrantRow> held) {
    return new Scope(
        person,
        held.stream().map(GrantRow::role).collect(Collectors.toUnmodifiableSet()),
        where(held, Role.NETWORK_COORDINATOR, GrantRow::networkId),
        joined(held),
        where(held, Role.ORGANISATION_ADMIN, GrantRow::organisationId),
        where(held, Role.SUPERVISOR, GrantRow::organisationId),
        where(held, Role.TEACHER, GrantRow::cohortId),
        where(held, Role.GUEST, GrantRow::networkId),
        where(held, Role.AUDITOR, GrantRow::networkId),
        held.stream().anyMatch(g -> g.role() == Role.AUDITOR && g.networkId() == null),
        Messages.DEFAULT);
  }

  /**
   * A learner joins the network of the trajectory and a teacher that of the cohort; everyone else
   * those of the organisation too. Guests and auditors join nothing.
   */
  private static Set<UUID> joined(Collection<GrantRow> held) {
    var networks = new HashSet<UUID>();
    for (var grant : held.stream().filter(g -> g.role().member()).toList()) {
      Stream.of(grant.networkId(), grant.cohortNetworkId())
          .filter(Objects::nonNull)
          .forEach(networks::add);
      if (grant.role() != Role.LEARNER && grant.role() != Role.TEACHER) {
        networks.addAll(grant.memberNetworks());
      }
    }
    return networks;
  }

  private static Set<UUID> where(
      Collection<GrantRow> held, Role role, Function<GrantRow, UUID> column) {
    return held.stream()
        .filter(grant -> grant.role() == role)
        .map(column)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
