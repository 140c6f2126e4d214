package nl.olievlek.network.theme;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code themes}. */
@ApplicationScoped
class ThemeImport implements ImportSection {

  private final ThemeRepository themes;

  ThemeImport(ThemeRepository themes) {
    this.themes = themes;
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
    var theme = new Theme(row.requiredReference("network"), request(row));
    themes.persist(theme);
    row.named(theme.id());
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
