package nl.olievlek.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.olievlek.platform.persistence.BaseEntity;

/** A care provider, school or other organisation. */
@Entity
class Organisation extends BaseEntity {

  private String name;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private String description;
  private String website;

  @Column(name = "source_url")
  private String sourceUrl;

  private boolean sample;

  protected Organisation() {}

  Organisation(OrganisationRequest request, boolean sample) {
    this.sample = sample;
    change(request);
  }

  void change(OrganisationRequest request) {
    name = request.name().strip();
    kind = request.kind();
    description = request.description();
    website = request.website();
    sourceUrl = request.sourceUrl();
  }
}
