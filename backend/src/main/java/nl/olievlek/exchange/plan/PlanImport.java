package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;
import nl.olievlek.platform.problem.Problems;

/**
 * Section {@code plans}: those that were made in the past. A file says when, never who went where:
 * the planner finds that again, as of that day, and proves it. A second plan of a round repairs the
 * one before.
 */
@ApplicationScoped
@Section(value = "plans", order = 530)
class PlanImport implements ImportSection<PastPlan> {

  private final ExchangeRounds rounds;
  private final PastPlans plans;

  PlanImport(ExchangeRounds rounds, PastPlans plans) {
    this.rounds = rounds;
    this.plans = plans;
  }

  @Override
  public UUID take(PastPlan row, ImportContext context) {
    if (row.publishedDate().isBefore(row.madeDate())) {
      throw Problems.invalid("publishedDate", "platform.end-before-start");
    }
    var round = rounds.imported(row.roundId());
    if (!round.status().isPlannable() && !round.status().published()) {
      throw Problems.invalid("round", "plan.round-not-in-planning");
    }
    return plans.make(round, row, context.sample());
  }
}
