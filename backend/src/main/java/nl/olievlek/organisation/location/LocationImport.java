package nl.olievlek.organisation.location;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code locations}. */
@ApplicationScoped
@Section(value = "locations", order = 110)
class LocationImport implements ImportSection<LocationImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    return context.store(new Location(row.organisationId(), row.location(), context.sample()));
  }

  /** A row. */
  record Row(@NotNull UUID organisationId, @JsonUnwrapped @Valid LocationRequest location) {}
}
