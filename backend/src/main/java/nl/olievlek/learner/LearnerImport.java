package nl.olievlek.learner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;

/**
 * Section {@code learners}. Roles are not given here but by the section {@code roleGrants}. The
 * history is as long as the dates in the file tell.
 */
@ApplicationScoped
@Section(value = "learners", order = 410)
class LearnerImport implements ImportSection<LearnerImport.Row> {

  private final Transitions transitions;
  private final Clock clock;

  LearnerImport(Transitions transitions, Clock clock) {
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    requireOrder(row);
    var state =
        new TrajectoryState(row.status(), row.activeFromDate(), outcome(row), context.sample());
    var learner = new Learner(row.networkId(), row.personId(), row.details(), state);
    context.store(learner);
    record(learner, row, context);
    return learner.id();
  }

  private static Outcome outcome(Row row) {
    return new Outcome(
        row.outcomeDate(),
        row.dropoutReason(),
        row.outcomeNote(),
        row.destination(),
        row.stillInTraining());
  }

  private void requireOrder(Row row) {
    var applied = row.details().appliedDate();
    var active = row.activeFromDate();
    var ended = row.outcomeDate();
    var status = row.status();
    require("outcomeDate", status.outcome() == (ended != null), "learner.outcome-date");
    require(
        "dropoutReason",
        (status == LearnerStatus.DROPPED_OUT) == (row.dropoutReason() != null),
        "learner.dropout-only");
    require("activeFromDate", status.mayHaveStarted(active != null), "learner.active-from-date");
    require("appliedDate", inOrder(applied, active) && inOrder(applied, ended), "learner.order");
    require("outcomeDate", inOrder(active, ended), "learner.order");
    var today = LocalDate.now(clock);
    require("appliedDate", inOrder(applied, today), "learner.future-date");
    require("activeFromDate", inOrder(active, today), "learner.future-date");
    require("outcomeDate", inOrder(ended, today), "learner.future-date");
  }

  private void record(Learner learner, Row row, ImportContext context) {
    var applied = row.details().appliedDate();
    var active = row.activeFromDate();
    var from = step(learner, null, LearnerStatus.APPLIED, context.since(applied));
    if (active != null) {
      from = step(learner, from, LearnerStatus.ACTIVE, context.since(active));
    }
    if (row.status().outcome()) {
      step(learner, from, row.status(), context.since(row.outcomeDate()));
    } else if (row.status() != from) {
      var known = active == null ? applied : active;
      var given = row.statusDate() == null ? known : row.statusDate();
      step(learner, from, row.status(), context.since(given));
    }
  }

  private LearnerStatus step(Learner learner, LearnerStatus from, LearnerStatus to, Instant at) {
    transitions.record(Learner.class, learner.id(), from, to, null, at, null);
    return to;
  }

  private static boolean inOrder(LocalDate earlier, LocalDate later) {
    return earlier == null || later == null || !later.isBefore(earlier);
  }

  private static void require(String field, boolean sound, String key) {
    if (!sound) {
      throw Problems.invalid(field, key);
    }
  }

  /** A row. */
  record Row(
      @NotNull UUID networkId,
      @NotNull UUID personId,
      @JsonUnwrapped @Valid LearnerChangeRequest details,
      @NotNull LearnerStatus status,
      LocalDate statusDate,
      LocalDate activeFromDate,
      LocalDate outcomeDate,
      @Size(max = 40) String dropoutReason,
      @Size(max = 1000) String outcomeNote,
      @Size(max = 200) String destination,
      Boolean stillInTraining) {}
}
