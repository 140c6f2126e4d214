package nl.olievlek.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.privacy.DataKind;

/** How long one kind of data is kept after it ended, for one organisation or for all others. */
@Entity
@Table(name = "retention_rule")
class RetentionRule extends BaseEntity {

  private String kind;

  @Column(name = "organisation_id")
  private UUID organisationId;

  private int months;

  protected RetentionRule() {}

  RetentionRule(DataKind kind, UUID organisationId, int months) {
    this.kind = kind.name();
    this.organisationId = organisationId;
    this.months = months;
  }

  void keep(int newMonths) {
    months = newMonths;
  }
}
