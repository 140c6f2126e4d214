package nl.olievlek.exchange.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;

/** One learner for a while at one host. */
@Entity
class ExchangeInternship extends BaseEntity {

  @Column(updatable = false)
  private UUID roundId;

  @Column(updatable = false)
  private UUID planId;

  @Column(updatable = false)
  private UUID learnerId;

  @Column(updatable = false)
  private UUID homeOrganisationId;

  @Column(updatable = false)
  private UUID hostOrganisationId;

  @Column(updatable = false)
  private UUID hostPlaceId;

  @Column(updatable = false)
  private UUID replacesId;

  private LocalDate plannedStartDate;
  private LocalDate plannedEndDate;
  private LocalDate actualStartDate;
  private LocalDate actualEndDate;

  @Enumerated(EnumType.STRING)
  private InternshipStatus status = InternshipStatus.PROPOSED;

  private String endReason;
  private String learned;

  @Enumerated(EnumType.STRING)
  private InternshipParty cancelledBy;

  private boolean sample;

  protected ExchangeInternship() {}

  ExchangeInternship(NewInternship proposed, boolean sample) {
    roundId = proposed.roundId();
    planId = proposed.planId();
    learnerId = proposed.learnerId();
    homeOrganisationId = proposed.homeOrganisationId();
    hostOrganisationId = proposed.hostOrganisationId();
    hostPlaceId = proposed.hostPlaceId();
    plannedStartDate = proposed.plannedStartDate();
    plannedEndDate = proposed.plannedEndDate();
    replacesId = proposed.replacesId();
    this.sample = sample;
  }

  InternshipStatus status() {
    return status;
  }

  LocalDate plannedStartDate() {
    return plannedStartDate;
  }

  /** Takes a step that needs no more than to be possible. */
  void step(InternshipStatus to) {
    if (to.needsReason() || to.begun()) {
      throw new IllegalArgumentException(to + " needs words or a day");
    }
    status = status.to(to);
  }

  /** The learner is there; not before the first day. */
  void begin(LocalDate today) {
    var next = status.to(InternshipStatus.RUNNING);
    InternshipDays.requireReached(plannedStartDate, today, "internship.begins-later");
    status = next;
  }

  /** The learner is back; not before the last day on which the learner is expected. */
  void comeBack(LocalDate lastDay, LocalDate today) {
    var next = status.to(InternshipStatus.RETURNED);
    InternshipDays.requireReached(lastDay, today, "internship.ends-later");
    status = next;
  }

  /** Takes back the step that led here, with what was said with it. */
  void takeBack(InternshipStatus to) {
    status = status.to(to);
    endReason = null;
    cancelledBy = null;
    learned = null;
    actualStartDate = to.begun() ? actualStartDate : null;
    actualEndDate = to.begun() && to != InternshipStatus.RUNNING ? actualEndDate : null;
  }

  /** The host cannot take the learner. */
  void decline(String reason) {
    end(InternshipStatus.HOST_DECLINED, reason);
  }

  /** It does not go on; {@code by} says whose doing that is. */
  void cancel(InternshipParty by, String reason) {
    end(InternshipStatus.CANCELLED, reason);
    cancelledBy = by;
  }

  /**
   * The learner did not come.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 before the first day
   */
  void missed(String reason, LocalDate today) {
    status.to(InternshipStatus.NO_SHOW);
    InternshipDays.requireReached(plannedStartDate, today, "internship.not-begun");
    end(InternshipStatus.NO_SHOW, reason);
  }

  void endEarly(String reason) {
    end(InternshipStatus.ENDED_EARLY, reason);
  }

  /** The home organisation counts it as learned; says what. */
  void recognise(String what) {
    var next = status.to(InternshipStatus.RECOGNISED);
    if (what == null || what.isBlank()) {
      throw Problems.invalid("learned", "platform.required");
    }
    status = next;
    learned = what.strip();
  }

  /** The coordinator's dates. */
  void plan(LocalDate start, LocalDate end) {
    if (start.equals(plannedStartDate) && end.equals(plannedEndDate)) {
      return;
    }
    if (!status.ahead()) {
      throw Problems.conflict("internship.planned-fixed");
    }
    InternshipDays.requireOrder("plannedEndDate", start, end);
    plannedStartDate = start;
    plannedEndDate = end;
  }

  /** The host's dates, of days that have come. */
  void note(LocalDate start, LocalDate end, LocalDate today) {
    if (sameActual(start, end)) {
      return;
    }
    if (!status.begun()) {
      throw Problems.conflict("internship.actual-too-early");
    }
    if (start == null && end != null) {
      throw Problems.invalid("actualStartDate", "platform.required");
    }
    InternshipDays.requireCome("actualStartDate", start, today);
    InternshipDays.requireCome("actualEndDate", end, today);
    InternshipDays.requireOrder("actualEndDate", start, end);
    actualStartDate = start;
    actualEndDate = end;
  }

  boolean samePlanned(LocalDate start, LocalDate end) {
    return plannedStartDate.equals(start) && plannedEndDate.equals(end);
  }

  boolean sameActual(LocalDate start, LocalDate end) {
    return Objects.equals(actualStartDate, start) && Objects.equals(actualEndDate, end);
  }

  /** Sets the state that a file says it was in. */
  void restore(InternshipStatus known, String reason, InternshipParty by, String recognisedFor) {
    status = known;
    learned = recognisedFor;
    endReason = reason;
    cancelledBy = by;
  }

  private void end(InternshipStatus to, String reason) {
    var next = status.to(to);
    if (reason == null || reason.isBlank()) {
      throw Problems.invalid("reason", "platform.reason-required");
    }
    status = next;
    endReason = reason.strip();
  }
}
