package nl.olievlek.network.phase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code phases}. */
@ApplicationScoped
@Section(value = "phases", order = 230)
class PhaseImport implements ImportSection<PhaseImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    var phase = row.phase();
    var since = context.since(since(phase));
    return context.store(new Phase(row.networkId(), phase), phase.status(), null, since);
  }

  /** When it got its status, as far as its dates tell. */
  private static LocalDate since(PhaseRequest phase) {
    return switch (phase.status()) {
      case PLANNED -> null;
      case RUNNING -> phase.startDate();
      case FINISHED -> phase.endDate();
    };
  }

  /** A row. */
  record Row(@NotNull UUID networkId, @JsonUnwrapped @Valid PhaseRequest phase) {}
}
