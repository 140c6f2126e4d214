package nl.olievlek.platform.security;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.problem.Problems;

/**
 * How far a caller reaches. A repository method that answers what a caller asks for takes one and
 * says in its query what the caller reaches. One that takes none reads what is public knowledge,
 * what the product itself needs (signing in, mail, jobs, the rules of a step), or what belongs to a
 * thing that the service required with a scope before.
 *
 * <p>Which of these it is, no type says: every operation is tried as every role, in its own and in
 * another network, by {@code AccessTableTest} and {@code NonInterferenceTest}.
 *
 * @param person the caller
 * @param roles the roles held today
 * @param coordinated networks the caller coordinates
 * @param joined networks the caller takes part in, in any role
 * @param administered organisations the caller administers
 * @param supervising organisations in which the caller is a supervisor
 * @param taught cohorts the caller teaches
 * @param visited networks in which the caller is a guest; not among the joined ones
 * @param audited networks whose figures and trail the caller audits; not among the joined ones
 * @param auditsPlatform whether the caller audits all networks
 * @param language what the caller is answered in, names that are made of words included
 */
public record Scope(
    UUID person,
    Set<Role> roles,
    Set<UUID> coordinated,
    Set<UUID> joined,
    Set<UUID> administered,
    Set<UUID> supervising,
    Set<UUID> taught,
    Set<UUID> visited,
    Set<UUID> audited,
    boolean auditsPlatform,
    Locale language) {

  /** The scope of somebody who may do nothing yet but look after their own account. */
  public static Scope none(UUID person) {
    var nothing = Set.<UUID>of();
    return new Scope(
        person,
        Set.of(),
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        false,
        Messages.DEFAULT);
  }

  /** The same reach, answered in a language. */
  public Scope in(Locale other) {
    return new Scope(
        person,
        roles,
        coordinated,
        joined,
        administered,
        supervising,
        taught,
        visited,
        audited,
        auditsPlatform,
        other);
  }

  /** Whether the caller reaches everything. */
  public boolean everything() {
    return roles.contains(Role.PLATFORM_ADMIN);
  }

  /** Whether the caller holds a role. */
  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether the caller takes part in the work of any network. */
  public boolean member() {
    return roles.stream().anyMatch(Role::member);
  }

  /** Whether the caller runs a network. */
  public boolean runs(UUID network) {
    return everything() || coordinated.contains(network);
  }

  /** Whether the caller takes part in a network. */
  public boolean joins(UUID network) {
    return everything() || joined.contains(network);
  }

  /** Whether the caller may read the figures and the trail of a network. */
  public boolean audits(UUID network) {
    return auditsPlatform || audited.contains(network);
  }

  /** Whether the caller speaks for an organisation. */
  public boolean speaksFor(UUID organisation) {
    return everything() || administered.contains(organisation);
  }

  /** Whether a named supervisor is the caller, who is one in that organisation today. */
  public boolean supervises(UUID named, UUID organisation) {
    return is(named) && supervising.contains(organisation);
  }

  /** Whether the caller is this person. */
  public boolean is(UUID other) {
    return person.equals(other);
  }

  /**
   * Refuses with 403 what the caller may see but not do.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 403
   */
  public static void require(boolean allowed) {
    if (!allowed) {
      throw Problems.forbidden();
    }
  }

  /** Starts the condition of a query: nothing is reached until a line says so. */
  public Reach reach() {
    return new Reach(this);
  }
}
