package nl.olievlek.account;

import java.time.LocalDate;
import java.util.HashMap;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;

/**
 * Which grants a caller may know of; all conditions are on {@code role_grant g}.
 *
 * <p>A grant in a network is the business of that network alone: that the organisation takes part
 * in a second one gives the people of the second no sight of it.
 */
public final class GrantReach {

  private static final String VALID =
      "g.status = 'ACTIVE' and daterange(g.valid_from, g.valid_to, '[]') @> cast(:today as date)";

  private static final String OF_MEMBER =
      """
      g.network_id is null and g.cohort_id is null and exists (
        select 1 from accepted_membership m where m.organisation_id = g.organisation_id
          and daterange(m.valid_from, m.valid_to, '[]') @> cast(:today as date) and (%s))""";

  private static final String OF_COHORT =
      "exists (select 1 from role_group() c where c.id = g.cohort_id and (%s))";

  private GrantReach() {}

  /** Grants of the networks and the organisations that the caller runs, past ones too. */
  public static Condition managed(Scope scope, LocalDate today) {
    if (scope.everything()) {
      return Condition.of("true");
    }
    return scope
        .reach()
        .coordinator("g.network_id")
        .administrator("g.organisation_id")
        .or(within(OF_COHORT, scope.reach().coordinator("c.network_id").condition()))
        .or(dated(within(OF_MEMBER, scope.reach().coordinator("m.network_id").condition()), today))
        .condition();
  }

  /** Those, and what colleagues may do today. */
  static Condition seen(Scope scope, LocalDate today) {
    if (scope.everything()) {
      return Condition.of("true");
    }
    var working =
        scope.reach().supervisorIn("g.organisation_id").teacher("g.cohort_id").condition();
    var colleagues = within("g.role <> 'LEARNER' and " + VALID + " and (%s)", working);
    return scope
        .reach()
        .self("g.person_id")
        .or(managed(scope, today))
        .or(dated(colleagues, today))
        .condition();
  }

  private static Condition within(String text, Condition inner) {
    return new Condition(text.formatted(inner.text()), inner.arguments());
  }

  private static Condition dated(Condition condition, LocalDate today) {
    var arguments = new HashMap<String, Object>(condition.arguments());
    arguments.put("today", today);
    return new Condition(condition.text(), arguments);
  }
}
