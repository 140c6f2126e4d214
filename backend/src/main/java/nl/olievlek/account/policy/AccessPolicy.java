package nl.olievlek.account.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** What an organisation asks. */
@Entity
class AccessPolicy extends BaseEntity {

  @Column(name = "organisation_id", updatable = false)
  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "second_factor")
  private SecondFactor secondFactor;

  @Enumerated(EnumType.STRING)
  @Column(name = "names_from")
  private NamesFrom namesFrom;

  protected AccessPolicy() {}

  void change(AccessPolicyRequest request) {
    secondFactor = request.secondFactor();
    namesFrom = request.namesFrom();
  }
}
