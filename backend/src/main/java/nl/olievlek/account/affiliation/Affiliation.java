package nl.olievlek.account.affiliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;

/** That somebody belongs to an organisation; once at a time, which the database sees to. */
@Entity
class Affiliation extends BaseEntity {

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "organisation_id")
  private UUID organisationId;

  private String function;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected Affiliation() {}

  Affiliation(UUID personId, AffiliationRequest request) {
    this.personId = personId;
    organisationId = request.organisationId();
    change(request);
  }

  /** Changes all but person and organisation, which stay as they are. */
  final void change(AffiliationRequest request) {
    if (!organisationId.equals(request.organisationId())) {
      throw Problems.invalid("organisationId", "account.affiliation-organisation");
    }
    if (request.validTo() != null && request.validTo().isBefore(request.validFrom())) {
      throw Problems.invalid("validTo", "platform.end-before-start");
    }
    function = request.function();
    validFrom = request.validFrom();
    validTo = request.validTo();
  }
}
