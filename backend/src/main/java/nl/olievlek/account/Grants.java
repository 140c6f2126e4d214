package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Transitions;

/** The one place where a role is given, whoever asks for it. */
@ApplicationScoped
class Grants {

  private final GrantRepository grants;
  private final Event<RoleGiven> given;
  private final LastHolder last;
  private final Transitions transitions;
  private final Clock clock;

  Grants(
      GrantRepository grants,
      Event<RoleGiven> given,
      LastHolder last,
      Transitions transitions,
      Clock clock) {
    this.grants = grants;
    this.given = given;
    this.last = last;
    this.transitions = transitions;
    this.clock = clock;
  }

  /** Gives a role, from today on unless it says otherwise; call within a transaction. */
  RoleGrant give(UUID person, NewGrant role, UUID givenBy) {
    var grant = new RoleGrant(person, role, LocalDate.now(clock), givenBy);
    grants.persist(grant);
    given.fire(new RoleGiven(person, grant.given()));
    return grant;
  }

  /**
   * Takes a role back; nothing happens when that was done before. Call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when nobody else holds a role that
   *     others cannot do without
   */
  void takeBack(UUID id, String reason) {
    var grant = grants.findById(id);
    if (grant.status() == GrantStatus.ACTIVE) {
      last.requireAnother(id, grant.given().role(), grant.given().networkId());
      grant.revoke(clock.instant());
      transitions.record(RoleGrant.class, id, GrantStatus.ACTIVE, GrantStatus.REVOKED, reason);
    }
  }
}
