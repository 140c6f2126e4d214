package nl.olievlek.organisation.location;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.record.RecordService;

/** Section {@code locations}. */
@ApplicationScoped
class LocationImport implements ImportSection {

  private final RecordService records;

  LocationImport(RecordService records) {
    this.records = records;
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
    row.named(
        records.keep(
            new Location(row.requiredReference("organisation"), request(row), row.sample())));
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
