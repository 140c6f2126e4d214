package nl.olievlek.network.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;

/** That an organisation takes part in a network, as far as both want it. */
@Entity
class Membership extends BaseEntity {

  private UUID networkId;
  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  private MembershipRole role;

  private LocalDate validFrom;
  private LocalDate validTo;
  private String leaveReason;
  private String dateNote;

  @Enumerated(EnumType.STRING)
  private MembershipStatus status;

  @Enumerated(EnumType.STRING)
  private MembershipSide proposedBy;

  @Enumerated(EnumType.STRING)
  private MembershipSide decidedBy;

  private Instant decidedAt;
  private String declineReason;

  protected Membership() {}

  private Membership(UUID networkId, MembershipRequest request, MembershipStatus status) {
    this.networkId = networkId;
    this.status = status;
    organisationId = request.organisationId();
    role = request.role();
    fill(request);
  }

  /** One that a side would like and the other has to answer. */
  static Membership proposed(UUID networkId, MembershipRequest request, MembershipSide by) {
    var membership = new Membership(networkId, request, MembershipStatus.PROPOSED);
    membership.proposedBy = by;
    return membership;
  }

  /** One that nobody has to agree to, because there is nobody to ask. */
  static Membership accepted(UUID networkId, MembershipRequest request) {
    return new Membership(networkId, request, MembershipStatus.ACCEPTED);
  }

  /**
   * Changes what may change: the period of an accepted one gets shorter, never longer.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when it would be another membership,
   *     409 when it is not accepted
   */
  void change(MembershipRequest request, LocalDate today) {
    if (statusOn(today) != MembershipStatus.ACCEPTED) {
      throw Problems.conflict("network.membership-not-accepted");
    }
    if (!Objects.equals(organisationId, request.organisationId())) {
      throw Problems.invalid("organisationId", "network.membership-fixed");
    }
    if (organisationId != null) {
      requireNoMore(request);
    }
    role = request.role();
    fill(request);
  }

  void accept(MembershipSide by, Instant now) {
    decide(MembershipStatus.ACCEPTED, by, now);
  }

  /** Says no, or takes the proposal back. */
  void decline(MembershipSide by, String reason, Instant now) {
    decide(MembershipStatus.DECLINED, by, now);
    declineReason = reason;
  }

  /**
   * Ends it at once.
   *
   * @param lastDay today or earlier; null for today
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the last day is none of these
   */
  void end(MembershipSide by, String reason, LocalDate lastDay, LocalDate today, Instant now) {
    var last = lastDay == null ? today : lastDay;
    if (last.isAfter(today)) {
      throw Problems.invalid("validTo", "network.membership-ends-later");
    }
    var begun = validFrom == null || !validFrom.isAfter(today);
    if (begun && validFrom != null && last.isBefore(validFrom)) {
      throw Problems.invalid("validTo", "platform.end-before-start");
    }
    decide(MembershipStatus.ENDED, by, now);
    // What never began has no last day of its own.
    validTo = begun ? last : validFrom;
    leaveReason = reason;
  }

  MembershipStatus status() {
    return status;
  }

  MembershipStatus statusOn(LocalDate day) {
    return status.on(day, validTo);
  }

  boolean named() {
    return organisationId != null;
  }

  private void decide(MembershipStatus to, MembershipSide by, Instant now) {
    status = status.to(to);
    decidedBy = by;
    decidedAt = now;
  }

  private void requireNoMore(MembershipRequest request) {
    if (role != request.role()) {
      throw Problems.invalid("role", "network.membership-fixed");
    }
    if (validFrom != null
        && (request.validFrom() == null || request.validFrom().isBefore(validFrom))) {
      throw Problems.invalid("validFrom", "network.membership-wider");
    }
    if (validTo != null && (request.validTo() == null || request.validTo().isAfter(validTo))) {
      throw Problems.invalid("validTo", "network.membership-wider");
    }
  }

  private void fill(MembershipRequest request) {
    validFrom = request.validFrom();
    validTo = request.validTo();
    leaveReason = request.leaveReason();
    dateNote = request.dateNote();
  }
}
