package nl.olievlek.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;

/** What a person may be, where, and from when to when. */
@Entity
class RoleGrant extends BaseEntity {

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "network_id")
  private UUID networkId;

  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "cohort_id")
  private UUID cohortId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "given_by")
  private UUID givenBy;

  @Enumerated(EnumType.STRING)
  private GrantStatus status = GrantStatus.OFFERED;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected RoleGrant() {}

  /**
   * Offers a role.
   *
   * @param today first day, when the grant names none
   * @param givenBy null when the product itself gives it
   */
  RoleGrant(UUID personId, NewGrant grant, LocalDate today, UUID givenBy) {
    this.personId = personId;
    this.givenBy = givenBy;
    role = grant.role();
    networkId = grant.networkId();
    organisationId = grant.organisationId();
    cohortId = grant.cohortId();
    change(grant.validFrom() == null ? today : grant.validFrom(), grant.validTo());
  }

  /** Sets the first and the last day. */
  final void change(LocalDate from, LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw Problems.invalid("validTo", "platform.end-before-start");
    }
    validFrom = from;
    validTo = to;
  }

  /** Whether other days would leave it no longer than it is. */
  boolean shortens(LocalDate from, LocalDate to) {
    return !from.isBefore(validFrom) && to != null && (validTo == null || !to.isAfter(validTo));
  }

  /** Somebody else stands for the offer from now on. */
  void offerAgain(UUID by) {
    givenBy = by;
  }

  /** The person says yes: the role begins, not before today. */
  void accept(Instant now, LocalDate today) {
    hold(now);
    validFrom = validFrom.isBefore(today) ? today : validFrom;
  }

  /** Begins on its own first day, without being asked for: what the product itself gives. */
  void hold(Instant now) {
    status = status.to(GrantStatus.ACTIVE);
    acceptedAt = now;
  }

  /** The person says no. */
  void decline() {
    status = status.to(GrantStatus.DECLINED);
  }

  /** Takes the role back; it works from this moment on. */
  void revoke(Instant now) {
    status = status.to(GrantStatus.REVOKED);
    revokedAt = now;
  }

  UUID personId() {
    return personId;
  }

  UUID givenBy() {
    return givenBy;
  }

  GrantStatus status() {
    return status;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  /** What was given, to ask who may take it back. */
  NewGrant given() {
    return new NewGrant(role, networkId, organisationId, cohortId, validFrom, validTo);
  }
}
