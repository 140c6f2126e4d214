package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.exchange.round.RoundStatus;
import nl.olievlek.platform.lifecycle.Transitions;
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

  /** Takes one guarded step, for somebody who may manage the place. */
  void take(HostPlace place, RoundFacts round, PlaceTransitionRequest request, Scope scope) {
    var from = place.status();
    transitions.requireStep(HostPlace.class, place.id(), from, request.to(), request.reason());
    if (from.isBack(request.to())) {
      takeBack(place, round, request.to(), scope);
    } else {
      takeOn(place, round, request, scope);
    }
    transitions.record(HostPlace.class, place.id(), from, place.status(), request.reason());
  }

  private void takeOn(
      HostPlace place, RoundFacts round, PlaceTransitionRequest request, Scope scope) {
    switch (request.to()) {
      case OFFERED -> {
        requireInTime(round, scope);
        requireHolds(place);
        place.offer(round);
      }
      case WITHDRAWN -> {
        place.withdraw(request.reason(), places.present(place.id()));
        withdrawn.fire(new PlaceWithdrawn(place.id(), request.reason()));
      }
      case CONFIRMED -> {
        Scope.require(scope.runs(round.networkId()));
        place.step(request.to());
      }
      case CLOSED -> {
        Scope.require(scope.runs(round.networkId()));
        place.close(places.placed(place.id()));
      }
      case DRAFT -> place.step(request.to());
    }
  }

  /**
   * A place comes back to where it was; the internships that were called off with it are taken back
   * one by one.
   */
  private void takeBack(HostPlace place, RoundFacts round, PlaceStatus to, Scope scope) {
    var withdrawn = place.status() == PlaceStatus.WITHDRAWN;
    Scope.require(withdrawn || to == PlaceStatus.DRAFT || scope.runs(round.networkId()));
    if (round.status() == RoundStatus.CLOSED) {
      throw Problems.conflict("exchange.round-closed");
    }
    if (to == PlaceStatus.DRAFT && !round.status().collects()) {
      throw Problems.conflict("exchange.place-planned");
    }
    if (place.status() == PlaceStatus.CONFIRMED) {
      requireEmpty(place);
    }
    if (withdrawn && to.onOffer()) {
      requireAhead(place);
      requireHolds(place);
    }
    place.step(to);
  }

  /**
   * Refuses a host after the day set for offers; the coordinator may be late.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireInTime(RoundFacts round, Scope scope) {
    PlaceRules.requireInTime(round, LocalDate.now(clock), scope.runs(round.networkId()));
  }

  private void requireHolds(HostPlace place) {
    plannable
        .fault(place.id(), place.startDate(), place.endDate())
        .ifPresent(
            key -> {
              throw Problems.conflict(key);
            });
  }

  private void requireEmpty(HostPlace place) {
    var placed = places.placed(place.id());
    if (placed > 0) {
      throw Problems.conflict("exchange.place-in-use", placed);
    }
  }

  private void requireAhead(HostPlace place) {
    if (!place.startDate().isAfter(LocalDate.now(clock))) {
      throw Problems.conflict("exchange.place-begun", place.startDate());
    }
  }
}
