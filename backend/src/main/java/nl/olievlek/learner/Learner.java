package nl.olievlek.learner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;

/** One person's trajectory through a course. */
@Entity
class Learner extends BaseEntity {

  private UUID networkId;
  private UUID personId;
  private UUID cohortId;
  private UUID employerId;
  private UUID supervisorId;

  @Enumerated(EnumType.STRING)
  private LearnerStatus status = LearnerStatus.APPLIED;

  private LocalDate appliedDate;
  private LocalDate activeFromDate;
  private LocalDate outcomeDate;
  private String dropoutReason;
  private String outcomeNote;
  private String destination;
  private Boolean stillInTraining;
  private Integer contractHoursPerWeek;
  private boolean sample;

  protected Learner() {}

  Learner(UUID networkId, UUID personId, LearnerChangeRequest details, LocalDate today) {
    this.networkId = networkId;
    this.personId = personId;
    change(details, today);
  }

  /** One that came in with a file, as it stands. */
  Learner(UUID networkId, UUID personId, LearnerChangeRequest details, TrajectoryState state) {
    this(networkId, personId, details, details.appliedDate());
    status = state.status();
    activeFromDate = state.activeFromDate();
    sample = state.sample();
    if (status.outcome()) {
      keep(state.outcome());
    }
  }

  final void change(LearnerChangeRequest change, LocalDate today) {
    if (change.appliedDate().isAfter(today)) {
      throw Problems.invalid("appliedDate", "learner.future-date");
    }
    if (activeFromDate != null && change.appliedDate().isAfter(activeFromDate)) {
      throw Problems.invalid("appliedDate", "learner.applied-late", activeFromDate);
    }
    cohortId = change.cohortId();
    employerId = change.employerId();
    supervisorId = change.supervisorId();
    appliedDate = change.appliedDate();
    contractHoursPerWeek = change.contractHoursPerWeek();
  }

  UUID networkId() {
    return networkId;
  }

  UUID personId() {
    return personId;
  }

  UUID cohortId() {
    return cohortId;
  }

  UUID employerId() {
    return employerId;
  }

  UUID supervisorId() {
    return supervisorId;
  }

  LearnerStatus status() {
    return status;
  }

  /** Whether the training began, whatever became of it. */
  boolean begun() {
    return activeFromDate != null;
  }

  void accept(LocalDate date, LocalDate today) {
    var accepted = status.to(LearnerStatus.ACCEPTED);
    requirePossible(date, today);
    status = accepted;
  }

  /**
   * Starts the training, or takes it up again after an interruption.
   *
   * @param cohortStart first day of the cohort; null without a cohort
   */
  void activate(LocalDate date, LocalDate cohortStart, LocalDate today) {
    var active = status.to(LearnerStatus.ACTIVE);
    requirePossible(date, today);
    if (activeFromDate == null && cohortStart != null && date.isBefore(cohortStart)) {
      throw Problems.invalid("date", "learner.cohort-begins", cohortStart);
    }
    status = active;
    activeFromDate = activeFromDate == null ? date : activeFromDate;
  }

  void interrupt(LocalDate date, LocalDate today) {
    var interrupted = status.to(LearnerStatus.INTERRUPTED);
    requirePossible(date, today);
    status = interrupted;
  }

  void complete(Outcome outcome, LocalDate today) {
    end(LearnerStatus.COMPLETED, outcome, today);
  }

  void dropOut(Outcome outcome, LocalDate today) {
    end(LearnerStatus.DROPPED_OUT, outcome, today);
  }

  void transfer(Outcome outcome, LocalDate today) {
    end(LearnerStatus.TRANSFERRED, outcome, today);
  }

  /**
   * Ends without an outcome that anybody can know. Figures stay as they were: whoever began neither
   * completed the training nor dropped out of it, and who did not begin is in none.
   */
  void erase(String why, LocalDate today) {
    if (begun()) {
      transfer(new Outcome(today, null, why, null, null), today);
    } else {
      dropOut(new Outcome(today, "UNKNOWN", why, null, null), today);
    }
  }

  /** Whoever guided the learner is there no more. */
  void loseSupervisor() {
    supervisorId = null;
  }

  /** Takes back the step that led here, with what was said with it. */
  void takeBack(LearnerStatus to) {
    status = status.to(to);
    keep(Outcome.NONE);
    activeFromDate = to.mayHaveStarted(true) ? activeFromDate : null;
  }

  /** Goes on in another cohort of the same network, because the two were merged. */
  void moveTo(UUID cohort) {
    cohortId = cohort;
  }

  private void end(LearnerStatus ended, Outcome outcome, LocalDate today) {
    var next = status.to(ended);
    var dated = outcome.on(outcome.date() == null ? today : outcome.date());
    requirePossible(dated.date(), today);
    status = next;
    keep(dated);
  }

  private void keep(Outcome outcome) {
    outcomeDate = outcome.date();
    dropoutReason = outcome.dropoutReason();
    outcomeNote = outcome.note();
    destination = outcome.destination();
    stillInTraining = outcome.stillInTraining();
  }

  private void requirePossible(LocalDate date, LocalDate today) {
    var earliest = activeFromDate == null ? appliedDate : activeFromDate;
    if (date.isAfter(today)) {
      throw Problems.invalid("date", "learner.future-date");
    }
    if (date.isBefore(earliest)) {
      throw Problems.invalid("date", "learner.too-early", earliest);
    }
  }
}
