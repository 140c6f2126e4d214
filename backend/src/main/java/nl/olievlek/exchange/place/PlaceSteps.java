package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.exchange.round.RoundStatus;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/**
 * Takes the steps of a place and records them. What the host says, the host and the coordinator
 * take back; what the coordinator says, the coordinator.
 */
@ApplicationScoped
class PlaceSteps {

  private final HostPlaceRepository places;
  private final PlannablePlaceRepository plannable;
  private final Transitions transitions;
  private final Event<PlaceWithdrawn> withdrawn;
  private final Clock clock;

  PlaceSteps(
      HostPlaceRepository places,
      PlannablePlaceRepository plannable,
      Transitions transitions,
      Event<PlaceWithdrawn> withdrawn,
      Clock clock) {
    this.places = places;
    this.plannable = plannable;
    this.transitions = transitions;
    this.withdrawn = withdrawn;
    this.clock = clock;
  }

  /** Where a place stands, and what the caller can do next. */
  TransitionsView of(HostPlace place, RoundFacts round, Scope scope) {
    return transitions.of(HostPlace.class, place.id(), place.status(), steps(place, round, scope));
  }

  /** Takes one guarded step, on or back. */
  void take(HostPlace place, RoundFacts round, PlaceTransitionRequest request, Scope scope) {
    var from = place.status();
    transitions.require(
        HostPlace.class, place.id(), from, request.to(), steps(place, round, scope), request);
    place.step(request.to());
    if (request.to() == PlaceStatus.WITHDRAWN) {
      withdrawn.fire(new PlaceWithdrawn(place.id(), request.reason()));
    }
    transitions.record(HostPlace.class, place.id(), from, place.status(), request.reason());
  }

  private Steps<PlaceStatus> steps(HostPlace place, RoundFacts round, Scope scope) {
    return Steps.of(
        to -> may(place, to, round, scope),
        to -> {
          if (place.status().isBack(to)) {
            requireBack(place, round, to);
          } else {
            requireOn(place, round, to, scope);
          }
        });
  }

  /**
   * To confirm and to close, and to take that back, is the coordinator's; the rest the host's too.
   */
  private static boolean may(HostPlace place, PlaceStatus to, RoundFacts round, Scope scope) {
    var hosts =
        place.status().isBack(to)
            ? place.status() == PlaceStatus.WITHDRAWN || to == PlaceStatus.DRAFT
            : to != PlaceStatus.CONFIRMED && to != PlaceStatus.CLOSED;
    return scope.runs(round.networkId()) || hosts && scope.speaksFor(place.organisationId());
  }

  private void requireOn(HostPlace place, RoundFacts round, PlaceStatus to, Scope scope) {
    switch (to) {
      case OFFERED -> {
        round.requireOffersIn(LocalDate.now(clock), scope.runs(round.networkId()));
        requireHolds(place);
        if (!round.status().collects()) {
          throw Problems.conflict("exchange.place-too-late");
        }
      }
      case WITHDRAWN -> requireNone(places.present(place.id()));
      case CLOSED -> requireNone(places.placed(place.id()));
      case CONFIRMED, DRAFT -> {}
    }
  }

  /**
   * A place comes back to where it was; the internships that were called off with it are taken back
   * one by one.
   */
  private void requireBack(HostPlace place, RoundFacts round, PlaceStatus to) {
    if (round.status() == RoundStatus.CLOSED) {
      throw Problems.conflict("exchange.round-closed");
    }
    if (to == PlaceStatus.DRAFT && !round.status().collects()) {
      throw Problems.conflict("exchange.place-planned");
    }
    if (place.status() == PlaceStatus.CONFIRMED) {
      requireNone(places.placed(place.id()));
    }
    if (place.status() == PlaceStatus.WITHDRAWN && to.onOffer()) {
      requireAhead(place);
      requireHolds(place);
    }
  }

  private void requireHolds(HostPlace place) {
    plannable
        .fault(place.id(), place.startDate(), place.endDate())
        .ifPresent(
            key -> {
              throw Problems.conflict(key);
            });
  }

  private static void requireNone(long learners) {
    if (learners > 0) {
      throw Problems.conflict("exchange.place-in-use", learners);
    }
  }

  private void requireAhead(HostPlace place) {
    if (!place.startDate().isAfter(LocalDate.now(clock))) {
      throw Problems.conflict("exchange.place-begun", place.startDate());
    }
  }
}
