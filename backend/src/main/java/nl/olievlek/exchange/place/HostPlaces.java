package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;

/** Host places as later features see them. */
@ApplicationScoped
public class HostPlaces {

  private final PlannablePlaceRepository places;

  HostPlaces(PlannablePlaceRepository places) {
    this.places = places;
  }

  /** The places of a round that are offered or confirmed, in a fixed order. */
  public List<PlannablePlace> plannable(UUID round) {
    return places.of(round);
  }

  /**
   * A place of a round that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when it is not offered or confirmed
   *     in this round
   */
  public PlannablePlace require(String field, UUID id, UUID round) {
    return places.of(round).stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problems.unknown(field));
  }
}
