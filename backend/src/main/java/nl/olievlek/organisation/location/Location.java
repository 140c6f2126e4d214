package nl.olievlek.organisation.location;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.olievlek.platform.record.SmallRecord;

/** A location of an organisation. */
@Entity
@AttributeOverride(name = "ownerId", column = @Column(name = "organisation_id"))
class Location extends SmallRecord<LocationRequest> {

  private boolean sample;

  protected Location() {}

  Location(UUID organisationId, LocationRequest content) {
    this(organisationId, content, false);
  }

  Location(UUID organisationId, LocationRequest content, boolean sample) {
    super(organisationId, content);
    this.sample = sample;
  }
}
