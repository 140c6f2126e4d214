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
  private GrantStatus status = GrantStatus.ACTIVE;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected RoleGrant() {}

  /**
   * Gives a role.
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

  /** Sets the first and the last day; only while it was not taken back. */
  void change(LocalDate from, LocalDate to) {
    if (status == GrantStatus.REVOKED) {
      throw Problems.conflict("account.grant-revoked");
    }
    if (to != null && to.isBefore(from)) {
      throw Problems.invalid("validTo", "platform.end-before-start");
    }
    validFrom = from;
    validTo = to;
  }

  /** Takes the role back; it works from this moment on. */
  void revoke(Instant now) {
    status = status.to(GrantStatus.REVOKED);
    revokedAt = now;
  }

  UUID personId() {
    return personId;
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
