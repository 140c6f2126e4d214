package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/**
 * Who may act for somebody: change their data, help them when they cannot come in. Only who may
 * give every role that the person holds, or a lesser admin could take over the account of a greater
 * one.
 */
@ApplicationScoped
class Managing {

  private final PersonRepository people;
  private final GrantRepository grants;
  private final Clock clock;

  Managing(PersonRepository people, GrantRepository grants, Clock clock) {
    this.people = people;
    this.grants = grants;
    this.clock = clock;
  }

  /**
   * Refuses whoever may not act for a person.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller reaches no such
   *     person, 403 when the person holds a role that the caller could not give, or a name that the
   *     caller may not know
   */
  PersonRow require(UUID person, Scope scope) {
    var today = LocalDate.now(clock);
    var row = people.row(person, today, scope).orElseThrow(Problems::notFound);
    var lesser =
        grants.standing(person, today).stream().allMatch(g -> g.facts().mayBeGivenBy(scope));
    Scope.require(lesser && !row.nameHidden());
    return row;
  }
}
