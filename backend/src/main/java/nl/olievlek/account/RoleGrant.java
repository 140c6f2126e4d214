package nl.olievlek.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
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

  protected RoleGrant() {}

  RoleGrant(UUID personId, NewGrant grant, LocalDate validFrom) {
    this.personId = personId;
    role = grant.role();
    networkId = grant.networkId();
    organisationId = grant.organisationId();
    cohortId = grant.cohortId();
    this.validFrom = validFrom;
  }
}
