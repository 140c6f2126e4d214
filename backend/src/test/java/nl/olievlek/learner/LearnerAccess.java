package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.olievlek.testing.AccessPlot;
import nl.olievlek.testing.AccessRows;
import nl.olievlek.testing.Rows;

/** An organisation's pledge to the cohort of the learner. */
@ApplicationScoped
class LearnerAccess implements AccessRows {

  private final Rows rows;

  LearnerAccess(Rows rows) {
    this.rows = rows;
  }

  @Override
  public void add(AccessPlot here) {
    var cohort = here.id("cohorts");
    var home = here.home();
    rows.insert("cohort_pledge", "cohort_id", cohort, "organisation_id", home, "expected_count", 4);
    here.put("pledges", home, "cohortId", cohort, "learnerId", here.id("learners"));
    here.put("dropout-reasons", "GUIDANCE");
    here.named("cohorts", "cohortId", "cohortIds", "mergeIntoId");
    here.named("learners", "learnerId");
    here.named("schoolId", "schoolId");
    here.body(
        "addLearner",
        () -> Map.of("person", Map.of("givenName", "Sam", "surname", Rows.unique("Nieuw"))));
  }
}
