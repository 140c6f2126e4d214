package nl.olievlek.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/**
 * Who may give which role, and so take it back, said once: what is done, what an answer shows and
 * what a form offers ask the same statement. The table in {@code docs/authority.md} says the same
 * in words. That nobody gives a role to themselves is seen to where it is given.
 */
public final class WhoMayGive {

  private static final String MEMBER =
      """
      exists (select 1 from accepted_membership m where m.organisation_id = g.organisation_id and m.network_id = %%s
        and %s)"""
          .formatted(Validity.on("m", ":givenOn"));

  /** Besides whose role it is: somebody who is the only admin keeps nobody out. */
  private static final String HAS_ADMIN =
      """
      exists (select 1 from role_grant a where a.organisation_id = g.organisation_id
        and a.role = 'ORGANISATION_ADMIN' and a.person_id is distinct from g.person_id and %s)"""
          .formatted(ValidGrant.on("a", ":givenOn"));

  /** Kept with the organisation, because roles are forgotten with whoever is erased. */
  private static final String HAD_ADMIN =
      "exists (select 1 from organisation o where o.id = g.organisation_id and o.admin_since is not null)";

  private static final String TAUGHT =
      "exists (select 1 from role_group() c where c.id = g.cohort_id and %s and ("
          + MEMBER.formatted("c.network_id")
          + "))";

  /**
   * Whether the caller of {@link #to} may give a role, or take it back. On columns {@code role},
   * {@code network_id}, {@code organisation_id}, {@code cohort_id} and {@code person_id} of {@code
   * g}; the person may be null.
   */
  public static final String MAY =
      """
      coalesce(case
        when g.role in ('ORGANISATION_ADMIN', 'SUPERVISOR') then
          g.organisation_id = any(:giverAdministers)
          or :giverRunsAll and not %1$s
          or not %2$s and (%3$s)
        when :giverRunsAll then true
        when g.role in ('NETWORK_COORDINATOR', 'GUEST', 'AUDITOR') then g.network_id = any(:giverCoordinates)
        when g.role = 'LEARNER' then (%4$s)
          and (g.network_id = any(:giverCoordinates) or g.organisation_id = any(:giverAdministers))
        when g.role = 'TEACHER' then %5$s
      end, false)"""
          .formatted(
              HAS_ADMIN,
              HAD_ADMIN,
              MEMBER.formatted("any(:giverCoordinates)"),
              MEMBER.formatted("g.network_id"),
              TAUGHT.formatted("c.network_id = any(:giverCoordinates)"));

  /**
   * Whether the caller of {@link #to} may act for a person {@code p}: change their data, help them
   * when they cannot come in. Only who may give every role that the person holds or is offered, or
   * a lesser admin could take over the account of a greater one. An offer alone lets nobody act for
   * whoever has a way in.
   */
  static final String ACT =
      """
      (:giverRunsAll or p.entered_at is null or p.id = :giver or exists (
        select 1 from role_grant g where g.person_id = p.id and g.status = 'ACTIVE'
          and coalesce(g.valid_to >= :givenOn, true)))
      and not exists (
        select 1 from role_grant g where g.person_id = p.id and g.status in ('OFFERED', 'ACTIVE')
          and coalesce(g.valid_to >= :givenOn, true) and not %s)"""
          .formatted(MAY);

  /** Whether the place of a role that the product itself gave still stands; needs {@link #to}. */
  static final String STANDS =
      """
      case g.role when 'LEARNER' then %s when 'TEACHER' then %s else true end"""
          .formatted(MEMBER.formatted("g.network_id"), TAUGHT.formatted("true"));

  private WhoMayGive() {}

  /** The roles that a caller may give somewhere; whether there, {@link #MAY} says. */
  static List<Role> somewhere(Scope scope) {
    var runs = !scope.coordinated().isEmpty();
    var speaks = !scope.administered().isEmpty();
    return Stream.of(Role.values())
        .filter(
            role ->
                scope.everything()
                    || switch (role) {
                      case PLATFORM_ADMIN -> false;
                      case NETWORK_COORDINATOR, TEACHER, GUEST, AUDITOR -> runs;
                      case ORGANISATION_ADMIN, SUPERVISOR, LEARNER -> runs || speaks;
                    })
        .toList();
  }

  /** Says who gives, and when; a query that forgets it fails. */
  public static Condition to(Scope scope, LocalDate today) {
    return new Condition(
        "true",
        Map.of(
            "giver", scope.person(),
            "giverRunsAll", scope.everything(),
            "giverCoordinates", array(scope.coordinated()),
            "giverAdministers", array(scope.administered()),
            "givenOn", today));
  }

  private static UUID[] array(Set<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
