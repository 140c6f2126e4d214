package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.olievlek.planning.Certificate;
import nl.olievlek.planning.CertificateChecker;
import nl.olievlek.planning.CheckResult;
import nl.olievlek.planning.PlanningInstance;
import nl.olievlek.planning.Series;
import nl.olievlek.planning.SeriesCertificate;
import nl.olievlek.planning.SeriesChecker;

/** Reads plans back and checks what is stored, trusting neither the planner nor the first check. */
@ApplicationScoped
class StoredPlans {

  private final PlanRepository plans;
  private final PublicationRepository rows;
  private final PlanJson json;

  StoredPlans(PlanRepository plans, PublicationRepository rows, PlanJson json) {
    this.plans = plans;
    this.rows = rows;
    this.json = json;
  }

  /** A plan and those that are made together with it, in their order. */
  List<StoredPlan> of(PlanFacts facts) {
    return plans.together(facts.lead()).stream()
        .map(
            plan ->
                new StoredPlan(
                    plan,
                    json.read(plan.instance(), PlanningInstance.class),
                    rows.placed(plan.id())))
        .toList();
  }

  /** What proves a plan that was made alone; null of plans that were made together. */
  Certificate alone(List<StoredPlan> stored) {
    return stored.size() == 1 ? proof(stored, Certificate.class) : null;
  }

  /** What proves plans that were made together; null of one that was made alone. */
  SeriesCertificate together(List<StoredPlan> stored) {
    return stored.size() == 1 ? null : proof(stored, SeriesCertificate.class);
  }

  private <T> T proof(List<StoredPlan> stored, Class<T> kind) {
    return json.read(stored.getFirst().plan().certificate(), kind);
  }

  CheckResult check(List<StoredPlan> stored) {
    var assignments = stored.stream().map(StoredPlan::assignments).toList();
    var instances = stored.stream().map(StoredPlan::instance).toList();
    return stored.size() == 1
        ? CertificateChecker.check(instances.getFirst(), assignments.getFirst(), alone(stored))
        : SeriesChecker.check(new Series(instances), assignments, together(stored));
  }
}
