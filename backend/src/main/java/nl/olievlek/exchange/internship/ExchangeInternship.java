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
import nl.olievlek.platform.time.Periods;

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

  /** Takes a step that says no more than where it leads. */
  void step(InternshipStatus to) {
    if (!to.needs().isEmpty()) {
      throw new IllegalArgumentException(to + " needs words");
    }
    status = status.to(to);
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

  /** It does not go on; {@code by} says whose doing that is. */
  void cancel(InternshipParty by, String reason) {
    end(InternshipStatus.CANCELLED, reason);
    cancelledBy = by;
  }

  /** The home organisation counts it as learned; says what. */
  void recognise(String what) {
    status = status.to(InternshipStatus.RECOGNISED);
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
    Periods.requireOrder("plannedEndDate", start, end);
    plannedStartDate = start;
    plannedEndDate = end;
  }

  /** The host's dates, of days that have come; of an internship that began. */
  void note(LocalDate start, LocalDate end, LocalDate today) {
    if (sameActual(start, end)) {
      return;
    }
    if (start == null && end != null) {
      throw Problems.invalid("actualStartDate", "platform.required");
    }
    InternshipDays.requireActual("actualStartDate", start, plannedStartDate, plannedEndDate, today);
    InternshipDays.requireActual("actualEndDate", end, plannedStartDate, plannedEndDate, today);
    Periods.requireOrder("actualEndDate", start, end);
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

  /** Comes to nothing, or ends before its last day; says why. */
  void end(InternshipStatus to, String reason) {
    status = status.to(to);
    endReason = reason.strip();
  }
}
