package nl.olievlek.exchange.wish;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code wishes}. */
@ApplicationScoped
@Section(value = "wishes", order = 520)
class WishImport implements ImportSection<WishImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    return context.store(new Wish(row.roundId(), row.learnerId(), row.wish()));
  }

  /** A row. */
  record Row(
      @NotNull UUID roundId, @NotNull UUID learnerId, @JsonUnwrapped @Valid WishRequest wish) {}
}
