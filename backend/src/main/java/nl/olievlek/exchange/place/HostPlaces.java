package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;

/** Host places as later features see them. */
@ApplicationScoped
public class HostPlaces {

  private final PlannablePlaceRepository places;
  private final Transitions transitions;
  private final AuditTrail trail;
  private final Clock clock;

  HostPlaces(
      PlannablePlaceRepository places, Transitions transitions, AuditTrail trail, Clock clock) {
    this.places = places;
    this.transitions = transitions;
    this.trail = trail;
    this.clock = clock;
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

  /** Confirms those of these places that were only offered; call within a transaction. */
  public void confirm(Collection<UUID> ids) {
    var confirmed = places.confirm(ids, clock.instant());
    transitions.recordAll(
        HostPlace.class, confirmed, PlaceStatus.OFFERED, PlaceStatus.CONFIRMED, null);
    trail.recordAll(AuditTrail.Action.CHANGED, HostPlace.class, confirmed, "status");
  }
}
