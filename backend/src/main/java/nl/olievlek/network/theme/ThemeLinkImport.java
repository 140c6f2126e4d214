package nl.olievlek.network.theme;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code themeLinks}. */
@ApplicationScoped
class ThemeLinkImport implements ImportSection {

  private final ThemeLinkRepository themeLinks;

  ThemeLinkImport(ThemeLinkRepository themeLinks) {
    this.themeLinks = themeLinks;
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
    var themeLink = new ThemeLink(row.requiredReference("network"), request(row));
    themeLinks.persist(themeLink);
    row.named(themeLink.id());
  }

  private static ThemeLinkRequest request(ImportRow row) {
    return new ThemeLinkRequest(
        row.requiredReference("fromTheme"),
        row.requiredReference("toTheme"),
        row.text("explanation"));
  }
}
