package nl.olievlek.learner.cohort;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code pledges}. */
@ApplicationScoped
@Section(value = "pledges", order = 430)
class PledgeImport implements ImportSection<PledgeImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    return context.store(
        new CohortPledge(row.cohortId(), row.organisationId(), row.pledge().expectedCount()));
  }

  /** A row. */
  record Row(
      @NotNull UUID cohortId,
      @NotNull UUID organisationId,
      @JsonUnwrapped @Valid PledgeRequest pledge) {}
}
