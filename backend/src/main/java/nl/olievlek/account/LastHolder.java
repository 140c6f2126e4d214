package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;

/** Sees to it that the platform keeps an admin and every running network a coordinator. */
@ApplicationScoped
class LastHolder {

  private final RoleGrantRepository grants;
  private final Clock clock;

  LastHolder(RoleGrantRepository grants, Clock clock) {
    this.grants = grants;
    this.clock = clock;
  }

  /**
   * Refuses to end a role that nobody else holds. Call before the grant itself is read, because it
   * waits for others who end such a role at the same moment.
   *
   * @param id the grant that is to end earlier
   * @throws nl.olievlek.platform.problem.ProblemException 409 when it is the last
   */
  void requireAnother(UUID id, Role role, UUID network) {
    require(id, role, network, grants::hold);
  }

  /** As {@link #requireAnother}, to say what can be done: waits for nobody. */
  void requireAnotherNow(UUID id, Role role, UUID network) {
    require(id, role, network, grants::holders);
  }

  private void require(UUID id, Role role, UUID network, Holders holders) {
    var today = LocalDate.now(clock);
    if (role == Role.PLATFORM_ADMIN && lastOf(id, holders.of(role, null, today))) {
      throw Problems.conflict("account.last-admin");
    }
    if (role == Role.NETWORK_COORDINATOR
        && grants.running(network, today)
        && lastOf(id, holders.of(role, network, today))) {
      throw Problems.conflict("account.last-coordinator");
    }
  }

  private static boolean lastOf(UUID id, List<Holder> holders) {
    var ending = holders.stream().filter(holder -> holder.id().equals(id)).findFirst();
    return ending.isPresent()
        && holders.stream()
            .filter(other -> !other.personId().equals(ending.get().personId()))
            .noneMatch(other -> other.staysAtLeastUntil(ending.get().validTo()));
  }

  /** Everyone who holds a role on a day. */
  private interface Holders {

    List<Holder> of(Role role, UUID network, LocalDate day);
  }
}
