package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Who may act for somebody, as {@link WhoMayGive#ACT} says. */
@ApplicationScoped
class Managing {

  private final PersonRepository people;
  private final Clock clock;

  Managing(PersonRepository people, Clock clock) {
    this.people = people;
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
    var row = people.row(person, LocalDate.now(clock), scope).orElseThrow(Problems::notFound);
    Scope.require(row.mayChange());
    return row;
  }
}
