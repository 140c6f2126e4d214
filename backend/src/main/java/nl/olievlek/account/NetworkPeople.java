package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** People of a network as later features see them: whom a request of that network may name. */
@ApplicationScoped
public class NetworkPeople {

  private final People people;
  private final NetworkPeopleRepository members;
  private final Clock clock;

  NetworkPeople(People people, NetworkPeopleRepository members, Clock clock) {
    this.people = people;
    this.members = members;
    this.clock = clock;
  }

  /**
   * A person that a request refers to, who has to do with a network: by a role, an organisation or
   * a trajectory, or who is nowhere yet. That the caller reaches somebody through another network
   * is not enough.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the caller reaches no such
   *     person there
   */
  public PersonRef require(String field, UUID id, UUID network, Scope scope) {
    var person = people.require(field, id, scope);
    if (!members.in(id, network, LocalDate.now(clock))) {
      throw Problems.invalid(field, "account.person-elsewhere");
    }
    return person;
  }
}
