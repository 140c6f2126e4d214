package nl.olievlek.network.theme;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.record.RecordService;

/** Section {@code themeLinks}. */
@ApplicationScoped
class ThemeLinkImport implements ImportSection {

  private final RecordService records;

  ThemeLinkImport(RecordService records) {
    this.records = records;
  }

  @Override
  public String name() {
    return "themeLinks";
  }

  @Override
  public int order() {
    return 250;
  }

  @Override
  public void read(ImportRow row) {
    row.named(records.keep(new ThemeLink(row.requiredReference("network"), request(row))));
  }

  private static ThemeLinkRequest request(ImportRow row) {
    return new ThemeLinkRequest(
        row.requiredReference("fromTheme"),
        row.requiredReference("toTheme"),
        row.text("explanation"));
  }
}
