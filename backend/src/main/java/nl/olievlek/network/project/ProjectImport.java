package nl.olievlek.network.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code projects}. */
@ApplicationScoped
@Section(value = "projects", order = 260)
class ProjectImport implements ImportSection<ProjectImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    return context.store(new Project(row.networkId(), row.project()));
  }

  /** A row. */
  record Row(@NotNull UUID networkId, @JsonUnwrapped @Valid ProjectRequest project) {}
}
