package nl.olievlek.network.theme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code themeLinks}. */
@ApplicationScoped
@Section(value = "themeLinks", order = 250)
class ThemeLinkImport implements ImportSection<ThemeLinkImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    return context.store(new ThemeLink(row.networkId(), row.link()));
  }

  /** A row. */
  record Row(@NotNull UUID networkId, @JsonUnwrapped @Valid ThemeLinkRequest link) {}
}
