package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.olievlek.platform.importing.ImportFault;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.time.Clocks;

/**
 * Section {@code learners}. Roles are not given here but by the section {@code roleGrants}. The
 * history is as long as the dates in the file tell.
 */
@ApplicationScoped
class LearnerImport implements ImportSection {

  private final LearnerRepository learners;
  private final Transitions transitions;
  private final Clock clock;

  LearnerImport(LearnerRepository learners, Transitions transitions, Clock clock) {
    this.learners = learners;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "learners";
  }

  @Override
  public int order() {
    return 410;
  }

  @Override
  public void read(ImportRow row) {
    var details = details(row);
    var state = state(row);
    requireOrder(details.appliedDate(), state);
    var network = row.requiredReference("network");
    var learner = new Learner(network, row.requiredReference("person"), details, state);
    learners.persist(learner);
    record(learner, details.appliedDate(), state, row.date("statusDate"));
    row.named(learner.id());
  }

  private static LearnerChangeRequest details(ImportRow row) {
    return new LearnerChangeRequest(
        row.reference("cohort"),
        row.requiredReference("employer"),
        row.reference("supervisor"),
        row.requiredDate("appliedDate"),
        row.number("contractHoursPerWeek"));
  }

  private static TrajectoryState state(ImportRow row) {
    var outcome =
        new Outcome(
            row.date("outcomeDate"),
            row.text("dropoutReason"),
            row.text("outcomeNote"),
            row.text("destination"),
            row.text("stillInTraining") == null ? null : row.flag("stillInTraining"));
    return new TrajectoryState(
        row.requiredConstant("status", LearnerStatus.class),
        row.date("activeFromDate"),
        outcome,
        row.sample());
  }

  private void requireOrder(LocalDate applied, TrajectoryState state) {
    var active = state.activeFromDate();
    var ended = state.outcome().date();
    require("outcomeDate", state.status().outcome() == (ended != null), "learner.outcome-date");
    require(
        "dropoutReason",
        (state.status() == LearnerStatus.DROPPED_OUT) == (state.outcome().dropoutReason() != null),
        "learner.dropout-only");
    require(
        "activeFromDate",
        state.status().mayHaveStarted(active != null),
        "learner.active-from-date");
    require("appliedDate", inOrder(applied, active) && inOrder(applied, ended), "learner.order");
    require("outcomeDate", inOrder(active, ended), "learner.order");
    var today = LocalDate.now(clock);
    require("appliedDate", inOrder(applied, today), "learner.future-date");
    require("activeFromDate", inOrder(active, today), "learner.future-date");
    require("outcomeDate", inOrder(ended, today), "learner.future-date");
  }

  private void record(Learner learner, LocalDate applied, TrajectoryState state, LocalDate given) {
    var from = step(learner, null, LearnerStatus.APPLIED, applied);
    if (state.activeFromDate() != null) {
      from = step(learner, from, LearnerStatus.ACTIVE, state.activeFromDate());
    }
    if (state.status().outcome()) {
      step(learner, from, state.status(), state.outcome().date());
    } else if (state.status() != from) {
      var known = state.activeFromDate() == null ? applied : state.activeFromDate();
      step(learner, from, state.status(), given == null ? known : given);
    }
  }

  private LearnerStatus step(
      Learner learner, LearnerStatus from, LearnerStatus to, LocalDate date) {
    var at = date.atStartOfDay(Clocks.PEOPLE).toInstant();
    transitions.record(Learner.class, learner.id(), from, to, null, at, null);
    return to;
  }

  private static boolean inOrder(LocalDate earlier, LocalDate later) {
    return earlier == null || later == null || !later.isBefore(earlier);
  }

  private static void require(String field, boolean sound, String key) {
    if (!sound) {
      throw new ImportFault(field, key);
    }
  }
}
