package nl.olievlek.learner.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code pledges}. */
@ApplicationScoped
class PledgeImport implements ImportSection {

  private final PledgeRepository pledges;

  PledgeImport(PledgeRepository pledges) {
    this.pledges = pledges;
  }

  @Override
  public String name() {
    return "pledges";
  }

  @Override
  public int order() {
    return 430;
  }

  @Override
  public void read(ImportRow row) {
    row.requiredText("expectedCount");
    pledges.persist(
        new CohortPledge(
            row.requiredReference("cohort"),
            row.requiredReference("organisation"),
            row.number("expectedCount")));
  }
}
