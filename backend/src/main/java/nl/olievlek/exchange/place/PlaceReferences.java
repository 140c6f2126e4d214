package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;
import nl.olievlek.account.People;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;

/** Holds what a host place refers to against what is known of it. */
@ApplicationScoped
class PlaceReferences {

  private final HostPlaceRepository places;
  private final People people;

  PlaceReferences(HostPlaceRepository places, People people) {
    this.places = places;
    this.people = people;
  }

  /**
   * Refuses a host that is not in the network on every day of the place.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  void requireMember(HostPlaceRequest request, RoundFacts round) {
    if (!places.member(request, round.networkId())) {
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
