package nl.olievlek.network.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code programmes}. */
@ApplicationScoped
@Section(value = "programmes", order = 200)
class ProgrammeImport implements ImportSection<ProgrammeRequest> {

  @Override
  public UUID take(ProgrammeRequest row, ImportContext context) {
    return context.store(new Programme(row, context.sample()));
  }
}
