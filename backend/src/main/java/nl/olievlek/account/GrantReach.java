package nl.olievlek.account;

import java.time.LocalDate;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;

/**
 * Which grants a caller may know of; all conditions are on {@code role_grant g}.
 *
 * <p>A grant in a network is the business of that network alone: that the organisation takes part
 * in a second one gives the people of the second no sight of it.
 */
public final class GrantReach {

  private static final String OF_MEMBER =
      """
      g.network_id is null and g.cohort_id is null and exists (
        select 1 from accepted_membership m where m.organisation_id = g.organisation_id and %s)""";

  private static final String OF_COHORT =
      "exists (select 1 from role_group() c where c.id = g.cohort_id and (%s))";

  private GrantReach() {}

  /** Grants of the networks and the organisations that the caller runs, past ones too. */
  public static Condition managed(Scope scope, LocalDate today) {
    if (scope.everything()) {
      return Condition.of("true");
    }
    var member =
        Condition.validOn("m", "today", today)
            .and(scope.reach().coordinator("m.network_id").condition());
    return scope
        .reach()
        .coordinator("g.network_id")
        .administrator("g.organisation_id")
        .or(scope.reach().coordinator("c.network_id").condition().within(OF_COHORT))
        .or(member.within(OF_MEMBER))
        .condition();
  }

  /** Those, and what colleagues may do today. */
  static Condition seen(Scope scope, LocalDate today) {
    if (scope.everything()) {
      return Condition.of("true");
    }
    var colleagues =
        Condition.of("g.role <> 'LEARNER' and " + ValidGrant.on("g", ":today"), "today", today)
            .and(
                scope.reach().supervisorIn("g.organisation_id").teacher("g.cohort_id").condition());
    return scope.reach().self("g.person_id").or(managed(scope, today)).or(colleagues).condition();
  }
}
