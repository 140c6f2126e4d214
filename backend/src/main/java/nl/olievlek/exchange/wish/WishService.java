package nl.olievlek.exchange.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.exchange.place.HostPlaces;
import nl.olievlek.exchange.place.PlannablePlace;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds and takes wishes. */
@ApplicationScoped
class WishService {

  private final WishRepository wishes;
  private final ExchangeRounds rounds;
  private final HostPlaces places;
  private final AuditTrail trail;
  private final Clock clock;

  WishService(
      WishRepository wishes,
      ExchangeRounds rounds,
      HostPlaces places,
      AuditTrail trail,
      Clock clock) {
    this.trail = trail;
    this.wishes = wishes;
    this.rounds = rounds;
    this.places = places;
    this.clock = clock;
  }

  Page<WishView> list(UUID round, WishFilter filter, Scope scope, PageRequest page) {
    rounds.visible(round, scope);
    return wishes.page(round, filter, scope, page);
  }

  /** A look at somebody else's wish is itself recorded. */
  @Transactional
  WishView get(UUID round, UUID learner, Scope scope) {
    var seen = answer(rounds.visible(round, scope), learner, scope);
    wishes.of(round, learner).ifPresent(wish -> trail.looked(Wish.class, wish.id()));
    return seen;
  }

  /**
   * Takes a wish, the first or another one.
   *
   * @param ifMatch version that the change is based on; null when the caller knows of no wish
   */
  @Transactional
  WishView give(UUID roundId, UUID learner, WishRequest request, Long ifMatch, Scope scope) {
    var round = rounds.kept(roundId, scope);
    var wisher = wishes.wisher(roundId, learner, scope).orElseThrow(Problems::notFound);
    acts(round, view(roundId, learner, scope), scope).require(WishAct.GIVE);
    var hosts =
        places.plannable(roundId).stream()
            .map(PlannablePlace::organisationId)
            .collect(Collectors.toSet());
    WishRules.require(request, round, hosts, wisher);
    WishRules.requireAbsence(request, round, scope.person().equals(wisher.personId()));
    wishes
        .of(roundId, learner)
        .ifPresentOrElse(
            known -> change(known, request, ifMatch),
            () -> add(new Wish(roundId, learner, request), ifMatch));
    return answer(round, learner, scope);
  }

  /** Takes a wish back: the learner wished nothing, and takes part. */
  @Transactional
  void withdraw(UUID roundId, UUID learner, long version, Scope scope) {
    var round = rounds.kept(roundId, scope);
    acts(round, view(roundId, learner, scope), scope).require(WishAct.WITHDRAW);
    var wish = wishes.of(roundId, learner).orElseThrow(Problems::notFound);
    wish.requireVersion(version);
    wishes.delete(wish);
  }

  private WishView answer(RoundFacts round, UUID learner, Scope scope) {
    var seen = view(round.id(), learner, scope);
    return acts(round, seen, scope).on(seen, WishAct.class);
  }

  /** Whoever sees the wish of a learner may tell it for them. */
  private Acts<WishAct> acts(RoundFacts round, WishView wish, Scope scope) {
    return Acts.of(
        act -> true,
        act -> {
          WishRules.requireInTime(round, LocalDate.now(clock), scope.runs(round.networkId()));
          if (act == WishAct.WITHDRAW && !wish.given()) {
            throw Problems.notFound();
          }
        });
  }

  private WishView view(UUID round, UUID learner, Scope scope) {
    return wishes.view(round, learner, scope).orElseThrow(Problems::notFound);
  }

  private void add(Wish wish, Long ifMatch) {
    if (ifMatch != null && ifMatch != WishView.NOT_GIVEN) {
      throw Problems.stale();
    }
    wishes.persist(wish);
  }

  private static void change(Wish wish, WishRequest request, Long ifMatch) {
    if (ifMatch == null) {
      throw Problems.versionRequired();
    }
    wish.requireVersion(ifMatch);
    wish.change(request);
  }
}
