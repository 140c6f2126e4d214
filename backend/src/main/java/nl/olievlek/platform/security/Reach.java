package nl.olievlek.platform.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;

/**
 * Builds the WHERE that keeps a query within a {@link Scope}: one line for each way to reach a row.
 */
public final class Reach {

  private final Scope scope;
  private final List<String> ways = new ArrayList<>();
  private final Map<String, Object> arguments = new HashMap<>();

  Reach(Scope scope) {
    this.scope = scope;
  }

  /** Rows of networks that the caller coordinates. */
  public Reach coordinator(String networkColumn) {
    return way(networkColumn, "scopeCoordinated", scope.coordinated());
  }

  /** Rows of networks that the caller takes part in. */
  public Reach member(String networkColumn) {
    return way(networkColumn, "scopeJoined", scope.joined());
  }

  /** Rows of organisations that the caller administers. */
  public Reach administrator(String organisationColumn) {
    return way(organisationColumn, "scopeAdministered", scope.administered());
  }

  /** Rows of organisations in which the caller is a supervisor. */
  public Reach supervisorIn(String organisationColumn) {
    return way(organisationColumn, "scopeSupervising", scope.supervising());
  }

  /** Rows that name the caller as supervisor, of an organisation in which the caller is one. */
  public Reach supervises(String personColumn, String organisationColumn) {
    if (!scope.supervising().isEmpty()) {
      ways.add(
          "(%s = any(:scopePerson) and %s = any(:scopeSupervising))"
              .formatted(personColumn, organisationColumn));
      arguments.put("scopePerson", new UUID[] {scope.person()});
      arguments.put("scopeSupervising", scope.supervising().toArray(UUID[]::new));
    }
    return this;
  }

  /** Rows of cohorts that the caller teaches. */
  public Reach teacher(String cohortColumn) {
    return way(cohortColumn, "scopeTaught", scope.taught());
  }

  /** Rows of networks that the caller is a guest of. */
  public Reach guest(String networkColumn) {
    return way(networkColumn, "scopeVisited", scope.visited());
  }

  /** Rows of networks that the caller audits. */
  public Reach auditor(String networkColumn) {
    if (scope.auditsPlatform()) {
      ways.add("true");
      return this;
    }
    return way(networkColumn, "scopeAudited", scope.audited());
  }

  /** Rows of the caller. */
  public Reach self(String personColumn) {
    return way(personColumn, "scopePerson", Set.of(scope.person()));
  }

  /** Rows that meet a condition of the feature's own; {@code :scopePerson} may be used in it. */
  public Reach or(Condition condition) {
    ways.add("(" + condition.text() + ")");
    arguments.put("scopePerson", new UUID[] {scope.person()});
    arguments.putAll(condition.arguments());
    return this;
  }

  /** The condition. */
  public Condition condition() {
    if (scope.everything()) {
      return Condition.of("true");
    }
    return ways().orElse(Condition.of("false"));
  }

  /**
   * The ways alone, also for who reaches everything: what is asked of somebody is not asked of
   * them. Empty when there is none.
   */
  public Optional<Condition> ways() {
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition(String.join(" or ", ways), arguments));
  }

  private Reach way(String column, String name, Set<UUID> values) {
    // A way that reaches nothing is left out, so that the database can use an index for the others.
    if (!values.isEmpty()) {
      ways.add(column + " = any(:" + name + ")");
      arguments.put(name, values.toArray(UUID[]::new));
    }
    return this;
  }
}
