package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.exchange.plan.PastPlan.Declined;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.importing.ImportFault;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/**
 * Plans that were made in the past. A file says when, never who went where: the planner finds that
 * again, as of that day, and proves it. A second plan of a round repairs the one before.
 */
@ApplicationScoped
class PlanImport implements ImportSection {

  private final ExchangeRounds rounds;
  private final PastPlans plans;

  PlanImport(ExchangeRounds rounds, PastPlans plans) {
    this.rounds = rounds;
    this.plans = plans;
  }

  @Override
  public String name() {
    return "plans";
  }

  @Override
  public int order() {
    return 530;
  }

  @Override
  public void read(ImportRow row) {
    var made = row.requiredDate("madeDate");
    var published = row.requiredDate("publishedDate");
    if (published.isBefore(made)) {
      throw new ImportFault("publishedDate", "platform.end-before-start");
    }
    var told =
        new PastPlan(
            made,
            published,
            row.reference("madeBy"),
            row.text("reason"),
            row.rows("declined").stream().map(PlanImport::declined).toList(),
            row.sample());
    var round = rounds.imported(row.requiredReference("round"));
    if (!round.status().isPlannable() && !round.status().published()) {
      throw new ImportFault("round", "plan.round-not-in-planning");
    }
    row.named(plans.make(round, told));
  }

  private static Declined declined(ImportRow row) {
    return new Declined(row.requiredReference("learner"), row.requiredText("reason"));
  }
}
