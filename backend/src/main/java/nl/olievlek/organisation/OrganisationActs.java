package nl.olievlek.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** What is whose to do with an organisation, and when. */
@ApplicationScoped
class OrganisationActs {

  private final OrganisationRepository organisations;
  private final Clock clock;

  OrganisationActs(OrganisationRepository organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * For the caller, as things stand. A coordinator of a network that it is a member of may add;
   * only who speaks for it changes what is there.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when there is none
   */
  Acts<OrganisationAct> of(UUID id, Scope scope) {
    return of(organisations.view(id).orElseThrow(Problems::notFound), scope);
  }

  /** As {@link #of(UUID, Scope)}, for one that was read. */
  Acts<OrganisationAct> of(OrganisationView organisation, Scope scope) {
    var speaks = scope.speaksFor(organisation.id());
    var adds = speaks || coordinates(organisation.id(), scope);
    return Acts.of(
        act ->
            switch (act) {
              case CHANGE, CHANGE_LOCATION, CHANGE_MEMBER -> speaks;
              case ADD_LOCATION, ADD_MEMBER -> adds;
            },
        act -> {
          if (act == OrganisationAct.ADD_MEMBER
              && organisation.kind() != OrganisationKind.COLLECTIVE) {
            throw Problems.conflict("organisation.no-collective");
          }
        });
  }

  private boolean coordinates(UUID id, Scope scope) {
    return !scope.coordinated().isEmpty()
        && organisations.coordinated(id, LocalDate.now(clock), scope);
  }
}
