package nl.olievlek.network.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code results}. */
@ApplicationScoped
@Section(value = "results", order = 270)
class NetworkResultImport implements ImportSection<NetworkResultImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    return context.store(new NetworkResult(row.networkId(), row.result()));
  }

  /** A row. */
  record Row(@NotNull UUID networkId, @JsonUnwrapped @Valid NetworkResultRequest result) {}
}
