package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.testing.AccessPlot;
import nl.olievlek.testing.AccessRows;

/** An indicator, which is of no network; and what is compared. */
@ApplicationScoped
class ImpactAccess implements AccessRows {

  @Override
  public void add(AccessPlot here) {
    here.put("impact-metrics", "dropout");
    here.put("firstId", here.id("cohorts"), "secondId", here.id("otherCohort"));
  }
}
