package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.planning.Applicant;
import nl.olievlek.planning.NothingToPlan;
import nl.olievlek.planning.PlanningInstance;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Whether a stored plan can still be published as it is. */
@ApplicationScoped
class PublicationRules {

  private final StoredPlans stored;
  private final PlanJson json;
  private final Planning planning;
  private final Solver solver;
  private final ExchangeRounds rounds;

  PublicationRules(
      StoredPlans stored, PlanJson json, Planning planning, Solver solver, ExchangeRounds rounds) {
    this.stored = stored;
    this.json = json;
    this.planning = planning;
    this.solver = solver;
    this.rounds = rounds;
  }

  /**
   * Refuses to publish a plan, with those that are made together with it, that does not hold.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when the round is not planned any
   *     more, something the plan depends on changed since it was made or it is not proven the best
   */
  void requirePossible(PlanFacts facts, Scope scope) {
    var together = stored.of(facts);
    together.forEach(one -> requireUnchanged(one, rounds.visible(one.plan().roundId(), scope)));
    var check = stored.check(together);
    together.forEach(one -> one.plan().requireProven(check));
  }

  private void requireUnchanged(StoredPlan one, RoundFacts round) {
    if (!round.status().isPlannable()) {
      throw Problems.conflict("plan.round-not-in-planning");
    }
    try {
      var now =
          solver
              .instance(planning.of(round), one.plan().options(json))
              .naming(one.instance().shared());
      if (!now.equals(one.instance())) {
        throw changed(one.instance(), now);
      }
    } catch (NothingToPlan nothing) {
      throw Problems.conflict("plan.changed");
    }
  }

  private static ProblemException changed(PlanningInstance planned, PlanningInstance now) {
    var gonePlaces = gone(planned.places(), now.places(), place -> place.id());
    var goneLearners = gone(planned.applicants(), now.applicants(), Applicant::id);
    return gonePlaces + goneLearners == 0
        ? Problems.conflict("plan.changed")
        : Problems.conflict("plan.gone", gonePlaces, goneLearners);
  }

  private static <T> long gone(List<T> before, List<T> after, Function<T, UUID> id) {
    var left = after.stream().map(id).collect(Collectors.toSet());
    return before.stream().map(id).filter(known -> !left.contains(known)).count();
  }
}
