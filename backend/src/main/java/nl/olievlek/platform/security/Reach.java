package nl.olievlek.platform.security;

import java.util.ArrayList;
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

  /** Beyond these, reading each value apart costs more than sorting what they reach. */
  private static final int MOST_APART = 12;

  private final Scope scope;
  private final List<Condition> ways = new ArrayList<>();
  private final List<Condition> apart = new ArrayList<>();

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
      add(
          new Condition(
              "(%s = :scopeSelf and %s = any(:scopeSupervising))"
                  .formatted(personColumn, organisationColumn),
              Map.of(
                  "scopeSelf", scope.person(),
                  "scopeSupervising", scope.supervising().toArray(UUID[]::new))));
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
      return add(Condition.of("true"));
    }
    return way(networkColumn, "scopeAudited", scope.audited());
  }

  /** Rows of the caller. */
  public Reach self(String personColumn) {
    return way(personColumn, "scopePerson", Set.of(scope.person()));
  }

  /** Rows that meet a condition of the feature's own; {@code :scopePerson} may be used in it. */
  public Reach or(Condition condition) {
    return add(condition.within("(%s)").with("scopePerson", new UUID[] {scope.person()}));
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
    return ways.isEmpty() ? Optional.empty() : Optional.of(Condition.any(ways));
  }

  /** The ways one by one, for a list that reads each by an index of its own. */
  public List<Condition> apart() {
    return scope.everything() ? List.of(Condition.of("true")) : List.copyOf(apart);
  }

  private Reach way(String column, String name, Set<UUID> values) {
    // A way that reaches nothing is left out, so that the database can use an index for the others.
    if (values.isEmpty()) {
      return this;
    }
    var all = Condition.of(column + " = any(:" + name + ")", name, values.toArray(UUID[]::new));
    if (values.size() > MOST_APART) {
      return add(all);
    }
    // One value is compared by itself: what an index holds of it is in order.
    var number = 0;
    for (var value : values) {
      var one = name + number++;
      apart.add(Condition.of(column + " = :" + one, one, value));
    }
    ways.add(values.size() == 1 ? apart.getLast() : all);
    return this;
  }

  private Reach add(Condition way) {
    ways.add(way);
    apart.add(way);
    return this;
  }
}
