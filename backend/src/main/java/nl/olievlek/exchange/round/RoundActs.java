package nl.olievlek.exchange.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** What is whose to do with a round, and when. */
@ApplicationScoped
class RoundActs {

  private final Memberships memberships;
  private final Clock clock;

  RoundActs(Memberships memberships, Clock clock) {
    this.memberships = memberships;
    this.clock = clock;
  }

  /** For the caller, as things stand. */
  Acts<RoundAct> of(RoundFacts round, Scope scope) {
    var runs = scope.runs(round.networkId());
    return Acts.of(
        act ->
            switch (act) {
              case CHANGE, CHANGE_PLANNED, PLAN, READ_PLANS -> runs;
              case ADD_PLACE -> runs || hosts(round, scope);
              case READ_WISHES -> runs || !scope.supervising().isEmpty();
            },
        act -> {
          switch (act) {
            case CHANGE -> RoundRules.requireGoesOn(round.status());
            case CHANGE_PLANNED -> RoundRules.requireNotPlanned(round.status());
            case ADD_PLACE -> requireCollects(round, runs);
            case PLAN -> requirePlannable(round);
            case READ_PLANS, READ_WISHES -> {}
          }
        });
  }

  /** Whether the caller speaks for a member. */
  private boolean hosts(RoundFacts round, Scope scope) {
    var day = round.periodStartDate();
    return !scope.administered().isEmpty()
        && !memberships.members(scope.administered(), round.networkId(), day).isEmpty();
  }

  private void requireCollects(RoundFacts round, boolean runs) {
    if (!round.status().collects()) {
      throw Problems.conflict("exchange.place-too-late");
    }
    round.requireOffersIn(LocalDate.now(clock), runs);
  }

  private static void requirePlannable(RoundFacts round) {
    if (!round.status().isPlannable()) {
      throw Problems.conflict("plan.round-not-in-planning");
    }
  }
}
