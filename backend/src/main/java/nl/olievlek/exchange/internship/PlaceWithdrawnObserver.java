package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.olievlek.exchange.place.PlaceWithdrawn;

/** Calls off what was to come at a place that a host took back. */
@ApplicationScoped
class PlaceWithdrawnObserver {

  private final InternshipRepository internships;
  private final InternshipSteps steps;

  PlaceWithdrawnObserver(InternshipRepository internships, InternshipSteps steps) {
    this.internships = internships;
    this.steps = steps;
  }

  void callOff(@Observes PlaceWithdrawn place) {
    internships.holdAll(internships.aheadAt(place.placeId()));
    internships
        .aheadAt(place.placeId())
        .forEach(id -> steps.cancel(id, InternshipParty.HOST, place.reason()));
  }
}
