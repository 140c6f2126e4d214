package nl.olievlek.network.theme;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.record.RecordService;

/** Section {@code themes}. */
@ApplicationScoped
class ThemeImport implements ImportSection {

  private final RecordService records;

  ThemeImport(RecordService records) {
    this.records = records;
  }

  @Override
  public String name() {
    return "themes";
  }

  @Override
  public int order() {
    return 240;
  }

  @Override
  public void read(ImportRow row) {
    row.named(records.keep(new Theme(row.requiredReference("network"), request(row))));
  }

  private static ThemeRequest request(ImportRow row) {
    return new ThemeRequest(
        row.requiredName("name"),
        row.text("description"),
        row.date("validFrom"),
        row.date("validTo"),
        row.reference("firstPhase"),
        row.reference("lastPhase"));
  }
}
