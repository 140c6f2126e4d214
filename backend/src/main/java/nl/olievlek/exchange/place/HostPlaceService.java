package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, adds and changes host places and takes their steps. */
@ApplicationScoped
class HostPlaceService {

  private final HostPlaceRepository places;
  private final PlaceReferences references;
  private final PlaceCopies copies;
  private final ExchangeRounds rounds;
  private final Memberships memberships;
  private final Transitions transitions;
  private final Event<PlaceChanged> changed;
  private final PlaceSteps steps;

  HostPlaceService(
      HostPlaceRepository places,
      PlaceReferences references,
      PlaceCopies copies,
      ExchangeRounds rounds,
      Memberships memberships,
      Transitions transitions,
      Event<PlaceChanged> changed,
      PlaceSteps steps) {
    this.places = places;
    this.references = references;
    this.copies = copies;
    this.rounds = rounds;
    this.memberships = memberships;
    this.transitions = transitions;
    this.changed = changed;
    this.steps = steps;
  }

  Page<HostPlaceView> list(UUID round, HostPlaceFilter filter, Scope scope, PageRequest page) {
    rounds.visible(round, scope);
    return places.page(round, filter, scope, page);
  }

  @Transactional
  HostPlaceView get(UUID round, UUID id, Scope scope) {
    return places.view(round, id, scope).orElseThrow(Problems::notFound);
  }

  @Transactional
  HostPlaceView add(UUID roundId, HostPlaceRequest request, Scope scope) {
    var round = rounds.kept(roundId, scope);
    requireMayManage(round, request.organisationId(), scope);
    requireCollects(round, scope);
    requireMember(request.organisationId(), round, request.startDate());
    references.require(request, person -> false);
    return get(roundId, keep(request, round), scope);
  }

  /** Takes the host's places of the round before over as drafts, once. */
  @Transactional
  Page<HostPlaceView> copy(UUID roundId, UUID host, Scope scope, PageRequest page) {
    var round = rounds.kept(roundId, scope);
    requireMayManage(round, host, scope);
    requireCollects(round, scope);
    requireMember(host, round, round.periodStartDate());
    if (places.held(roundId, host) > 0) {
      throw Problems.conflict("exchange.place-copied");
    }
    copies
        .of(host, round, scope)
        .forEach((from, request) -> places.copied(keep(request, round), from));
    return places.page(roundId, new HostPlaceFilter(null, host), scope, page);
  }

  @Transactional
  HostPlaceView change(UUID roundId, UUID id, HostPlaceRequest request, long version, Scope scope) {
    var round = rounds.kept(roundId, scope);
    requireManaged(round, id, scope);
    var place = places.findById(id);
    place.requireVersion(version);
    references.require(request, place::names);
    if (!place.sameForPlan(request)) {
      steps.requireInTime(round, scope);
      references.requireMember(request, round);
    }
    place.change(request, round);
    changed.fire(new PlaceChanged(id));
    return get(roundId, id, scope);
  }

  @Transactional
  HostPlaceView transition(UUID roundId, UUID id, PlaceTransitionRequest request, Scope scope) {
    var round = rounds.kept(roundId, scope);
    requireManaged(round, id, scope);
    // Waits for a plan that is being published with it, and for who is placed there.
    var place = places.findById(id, LockModeType.PESSIMISTIC_WRITE);
    steps.take(place, round, request, scope);
    return get(roundId, id, scope);
  }

  @Transactional
  TransitionsView transitions(UUID round, UUID id, Scope scope) {
    get(round, id, scope);
    return steps.of(places.findById(id), rounds.visible(round, scope), scope);
  }

  private UUID keep(HostPlaceRequest request, RoundFacts round) {
    var place = new HostPlace(request, round, false);
    references.requireMember(request, round);
    places.persist(place);
    transitions.record(HostPlace.class, place.id(), null, place.status(), null);
    return place.id();
  }

  private void requireMember(UUID host, RoundFacts round, LocalDate day) {
    memberships.requireMember("organisationId", host, round.networkId(), day);
  }

  private void requireCollects(RoundFacts round, Scope scope) {
    if (!round.status().collects()) {
      throw Problems.conflict("exchange.place-too-late");
    }
    steps.requireInTime(round, scope);
  }

  private void requireManaged(RoundFacts round, UUID id, Scope scope) {
    var seen = get(round.id(), id, scope);
    requireMayManage(round, seen.organisation().id(), scope);
  }

  private static void requireMayManage(RoundFacts round, UUID organisation, Scope scope) {
    Scope.require(scope.runs(round.networkId()) || scope.speaksFor(organisation));
  }
}
