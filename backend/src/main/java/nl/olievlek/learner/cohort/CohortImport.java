package nl.olievlek.learner.cohort;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;
import nl.olievlek.platform.problem.Problems;

/**
 * Section {@code cohorts}. A file tells how a cohort stands, not how it came there, so the history
 * starts with that state.
 */
@ApplicationScoped
@Section(value = "cohorts", order = 400)
class CohortImport implements ImportSection<CohortImport.Row> {

  private final Clock clock;

  CohortImport(Clock clock) {
    this.clock = clock;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    var status = row.status();
    var reason = row.cancelReason();
    if ((status == CohortStatus.CANCELLED) != (reason != null)) {
      throw Problems.invalid("cancelReason", "learner.cancel-reason");
    }
    var cohort = new Cohort(row.cohort(), status, reason, context.sample());
    return context.store(cohort, status, reason, context.since(since(row)));
  }

  private LocalDate since(Row row) {
    if (row.statusDate() != null) {
      return row.statusDate();
    }
    var cohort = row.cohort();
    var planned =
        row.status() == CohortStatus.FINISHED ? cohort.nominalEndDate() : cohort.startDate();
    var today = LocalDate.now(clock);
    return planned.isAfter(today) ? today : planned;
  }

  /** A row. */
  record Row(
      @JsonUnwrapped @Valid CohortRequest cohort,
      @NotNull CohortStatus status,
      LocalDate statusDate,
      @Size(max = 1000) String cancelReason) {}
}
