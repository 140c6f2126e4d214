package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import nl.olievlek.account.People;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;

/** Holds what a host place refers to against what is known of it. */
@ApplicationScoped
class PlaceReferences {

  private final HostPlaceRepository places;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  PlaceReferences(
      HostPlaceRepository places, Organisations organisations, People people, Clock clock) {
    this.places = places;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Refuses a host that is not in the network today.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  void requireMember(UUID organisation, UUID network) {
    organisations.require("organisationId", organisation);
    if (!places.member(organisation, network, LocalDate.now(clock))) {
      throw Problems.invalid("organisationId", "exchange.organisation-not-member");
    }
  }

  /**
   * Refuses a location elsewhere and supervisors who are none.
   *
   * @param named tells who was named before and is not checked again: somebody who left meanwhile
   *     must not block the change of a phone number
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names the field
   */
  void require(HostPlaceRequest request, Predicate<UUID> named) {
    var host = request.organisationId();
    if (request.locationId() != null && !places.located(request.locationId(), host)) {
      throw Problems.invalid("locationId", "exchange.place-location");
    }
    for (var index = 0; index < request.supervisors().size(); index++) {
      var person = request.supervisors().get(index).personId();
      if (!named.test(person) && !people.holds(person, Role.SUPERVISOR, host)) {
        throw Problems.invalid(
            "supervisors[" + index + "].personId", "exchange.place-not-supervisor");
      }
    }
  }
}
