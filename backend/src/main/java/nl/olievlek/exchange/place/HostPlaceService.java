package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundAct;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.lifecycle.Acts;
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
  private final LostSupervisors lost;
  private final Clock clock;

  HostPlaceService(
      HostPlaceRepository places,
      PlaceReferences references,
      PlaceCopies copies,
      ExchangeRounds rounds,
      Memberships memberships,
      Transitions transitions,
      Event<PlaceChanged> changed,
      PlaceSteps steps,
      LostSupervisors lost,
      Clock clock) {
    this.places = places;
    this.references = references;
    this.copies = copies;
    this.rounds = rounds;
    this.memberships = memberships;
    this.transitions = transitions;
    this.changed = changed;
    this.steps = steps;
    this.lost = lost;
    this.clock = clock;
  }

  Page<HostPlaceView> list(UUID round, HostPlaceFilter filter, Scope scope, PageRequest page) {
    rounds.visible(round, scope);
    return places.page(round, filter, scope, page);
  }

  @Transactional
  HostPlaceView get(UUID round, UUID id, Scope scope) {
    var seen = view(round, id, scope);
    return acts(rounds.visible(round, scope), seen, scope).on(seen, PlaceAct.class);
  }

  private HostPlaceView view(UUID round, UUID id, Scope scope) {
    return places.view(round, id, scope).orElseThrow(Problems::notFound);
  }

  private Acts<PlaceAct> acts(RoundFacts round, HostPlaceView place, Scope scope) {
    return Acts.of(
        act -> mayManage(round, place.organisation().id(), scope),
        act -> {
          HostPlace.requireGoesOn(place.status());
          if (act == PlaceAct.CHANGE_PLANNED) {
            round.requireCollects(LocalDate.now(clock), scope.runs(round.networkId()));
          }
        });
  }

  @Transactional
  HostPlaceView add(UUID roundId, HostPlaceRequest request, Scope scope) {
    var round = rounds.kept(roundId, scope);
    requireMayManage(round, request.organisationId(), scope);
    rounds.acts(round, scope).require(RoundAct.ADD_PLACE);
    requireMember(request.organisationId(), round, request.startDate());
    references.require(request, person -> false);
    return get(roundId, keep(request, round), scope);
  }

  /** Takes the host's places of the round before over as drafts, once. */
  @Transactional
  Page<HostPlaceView> copy(UUID roundId, UUID host, Scope scope, PageRequest page) {
    var round = rounds.kept(roundId, scope);
    requireMayManage(round, host, scope);
    rounds.acts(round, scope).require(RoundAct.ADD_PLACE);
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
    var acts = acts(round, view(roundId, id, scope), scope);
    acts.require(PlaceAct.CHANGE);
    var place = places.findById(id);
    place.requireVersion(version);
    references.require(request, place::names);
    place.requireHost(request);
    if (!place.sameForPlan(request, lost.at(id))) {
      acts.require(PlaceAct.CHANGE_PLANNED);
      references.requireMember(request, round);
    }
    place.change(request, round);
    changed.fire(new PlaceChanged(id));
    return get(roundId, id, scope);
  }

  @Transactional
  HostPlaceView transition(UUID roundId, UUID id, PlaceTransitionRequest request, Scope scope) {
    var round = rounds.kept(roundId, scope);
    requireMayManage(round, view(roundId, id, scope).organisation().id(), scope);
    // Waits for a plan that is being published with it, and for who is placed there.
    var place = places.findById(id, LockModeType.PESSIMISTIC_WRITE);
    steps.take(place, round, request, scope);
    return get(roundId, id, scope);
  }

  @Transactional
  TransitionsView transitions(UUID round, UUID id, Scope scope) {
    view(round, id, scope);
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

  private static void requireMayManage(RoundFacts round, UUID organisation, Scope scope) {
    Scope.require(mayManage(round, organisation, scope));
  }

  private static boolean mayManage(RoundFacts round, UUID organisation, Scope scope) {
    return scope.runs(round.networkId()) || scope.speaksFor(organisation);
  }
}
