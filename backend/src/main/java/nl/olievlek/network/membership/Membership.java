package nl.olievlek.network.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** A membership of a network. */
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

  protected Membership() {}

  Membership(UUID networkId, MembershipRequest request) {
    this.networkId = networkId;
    change(request);
  }

  final void change(MembershipRequest request) {
    organisationId = request.organisationId();
    role = request.role();
    validFrom = request.validFrom();
    validTo = request.validTo();
    leaveReason = request.leaveReason();
    dateNote = request.dateNote();
  }
}
