package nl.olievlek.network.theme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code themes}. */
@ApplicationScoped
@Section(value = "themes", order = 240)
class ThemeImport implements ImportSection<ThemeImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    return context.store(new Theme(row.networkId(), row.theme()));
  }

  /** A row. */
  record Row(@NotNull UUID networkId, @JsonUnwrapped @Valid ThemeRequest theme) {}
}
