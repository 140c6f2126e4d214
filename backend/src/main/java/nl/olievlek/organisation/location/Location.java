package nl.olievlek.organisation.location;

import jakarta.persistence.Entity;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** A location of an organisation. */
@Entity
class Location extends BaseEntity {

  private UUID organisationId;
  private String name;
  private String streetAddress;
  private String postalCode;
  private String city;
  private Double latitude;
  private Double longitude;
  private boolean sample;

  protected Location() {}

  Location(UUID organisationId, LocationRequest request, boolean sample) {
    this.organisationId = organisationId;
    this.sample = sample;
    change(request);
  }

  final void change(LocationRequest request) {
    name = request.name().strip();
    streetAddress = request.streetAddress();
    postalCode = request.postalCode();
    city = request.city();
    latitude = request.latitude();
    longitude = request.longitude();
  }
}
