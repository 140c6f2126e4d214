package nl.olievlek.organisation.collective;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** A member of a collective. */
@Entity
class CollectiveMember extends BaseEntity {

  private UUID collectiveId;
  private UUID organisationId;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String dateNote;

  protected CollectiveMember() {}

  CollectiveMember(UUID collectiveId, CollectiveMemberRequest request) {
    this.collectiveId = collectiveId;
    change(request);
  }

  final void change(CollectiveMemberRequest request) {
    organisationId = request.organisationId();
    validFrom = request.validFrom();
    validTo = request.validTo();
    dateNote = request.dateNote();
  }
}
