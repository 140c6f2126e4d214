package nl.olievlek.organisation.location;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code locations}. */
@ApplicationScoped
class LocationImport implements ImportSection {

  private final LocationRepository locations;

  LocationImport(LocationRepository locations) {
    this.locations = locations;
  }

  @Override
  public String name() {
    return "locations";
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public void read(ImportRow row) {
    var location = new Location(row.requiredReference("organisation"), request(row), row.sample());
    locations.persist(location);
    row.named(location.id());
  }

  private static LocationRequest request(ImportRow row) {
    return new LocationRequest(
        row.requiredName("name"),
        row.name("streetAddress"),
        row.text("postalCode"),
        row.name("city"),
        row.decimal("latitude"),
        row.decimal("longitude"));
  }
}
