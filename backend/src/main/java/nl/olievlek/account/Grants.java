package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The one place where a role is given, whoever asks for it. */
@ApplicationScoped
class Grants {

  private final GrantRepository grants;
  private final Event<RoleGiven> given;
  private final Clock clock;

  Grants(GrantRepository grants, Event<RoleGiven> given, Clock clock) {
    this.grants = grants;
    this.given = given;
    this.clock = clock;
  }

  /** Gives a role, from today on unless it says otherwise; call within a transaction. */
  RoleGrant give(UUID person, NewGrant role, UUID givenBy) {
    var grant = new RoleGrant(person, role, LocalDate.now(clock), givenBy);
    grants.persist(grant);
    given.fire(new RoleGiven(person, grant.given()));
    return grant;
  }
}
