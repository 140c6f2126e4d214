package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;

/** Sees to it that the platform keeps an admin and every running network a coordinator. */
@ApplicationScoped
class LastHolder {

  /**
   * Whether grant {@code g} is a role that others cannot do without, and nobody else holds it as
   * long who can use it; takes the day as {@code :today}.
   */
  static final String ALONE =
      """
      ((g.role = 'PLATFORM_ADMIN' or g.role = 'NETWORK_COORDINATOR' and exists (
          select 1 from network r where r.id = g.network_id and coalesce(r.end_date >= :today, true)))
        and %s
        and not exists (select 1 from role_grant a
          where a.role = g.role and a.network_id is not distinct from g.network_id
            and a.person_id is distinct from g.person_id and %s and not %s
            and coalesce(a.valid_to, 'infinity') >= coalesce(g.valid_to, 'infinity')))"""
          .formatted(
              ValidGrant.on("g", ":today"), ValidGrant.on("a", ":today"), FactorRule.waits("a"));

  private final RoleGrantRepository grants;

  LastHolder(RoleGrantRepository grants) {
    this.grants = grants;
  }

  /**
   * Refuses to end a role that nobody else holds. Waits for others who end such a role at the same
   * moment.
   *
   * @param id the grant that is to end earlier
   * @throws nl.olievlek.platform.problem.ProblemException 409 when it is the last
   */
  void requireAnother(UUID id) {
    grants.holdSame(id);
    requireAnotherNow(id);
  }

  /** As {@link #requireAnother}, to say what can be done: waits for nobody. */
  void requireAnotherNow(UUID id) {
    grants.alone(id).ifPresent(LastHolder::refuse);
  }

  /** Refuses to end a role that was found to be nobody else's. */
  static void refuse(Role role) {
    throw Problems.conflict(
        role == Role.PLATFORM_ADMIN ? "account.last-admin" : "account.last-coordinator");
  }
}
