package nl.olievlek.organisation.location;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.record.Owner;
import nl.olievlek.platform.record.Shape;
import nl.olievlek.platform.record.SmallRecords;

/** Locations of an organisation. */
@ApplicationScoped
class LocationRecords implements SmallRecords<LocationRequest, LocationView> {

  private static final Shape<LocationRequest, LocationView> SHAPE =
      new Shape<>(
          Location.class,
          Location::new,
          LocationView.class,
          """
          select l.id, l.version, l.name, l.street_address, l.postal_code, l.city, l.latitude, l.longitude, l.sample
          from location l""",
          "l",
          "organisation_id",
          Sorts.standard("name", "l.id").allow("name", "l.name_key").allow("city", "l.city_key"));

  private final Organisations organisations;

  LocationRecords(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public Shape<LocationRequest, LocationView> shape() {
    return SHAPE;
  }

  @Override
  public Owner owner() {
    return organisations.ofLocations();
  }
}
