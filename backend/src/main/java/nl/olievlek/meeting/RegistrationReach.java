package nl.olievlek.meeting;

import java.time.LocalDate;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;

/**
 * Whose registrations a caller sees. Whoever works in the network, for an organisation or as a
 * teacher, sees all; everyone else the own one and the people who want to be named; a guest only
 * the own one.
 */
public final class RegistrationReach {

  private static final String NAMED =
      "r.public_listing and r.status in ('REGISTERED', 'ATTENDED', 'PARTLY')";

  private static final String MEMBER =
      """
      exists (select 1 from accepted_membership mb where mb.network_id = m.network_id and %s)""";

  private static final String TAUGHT =
      "exists (select 1 from cohort tc where tc.network_id = m.network_id and (%s))";

  private RegistrationReach() {}

  /** The condition on registration {@code r} of meeting {@code m}. */
  public static Condition of(Scope scope, LocalDate today) {
    return scope
        .reach()
        .self("r.person_id")
        .or(all(scope, today))
        .or(Condition.of(scope.member() ? NAMED : "false"))
        .condition();
  }

  /** The condition on meeting {@code m} under which the caller sees all its registrations. */
  static Condition all(Scope scope, LocalDate today) {
    var working =
        scope
            .reach()
            .administrator("mb.organisation_id")
            .supervisorIn("mb.organisation_id")
            .condition();
    return scope
        .reach()
        .coordinator("m.network_id")
        .or(Condition.validOn("mb", "today", today).and(working).within(MEMBER))
        .or(scope.reach().teacher("tc.id").condition().within(TAUGHT))
        .condition();
  }
}
