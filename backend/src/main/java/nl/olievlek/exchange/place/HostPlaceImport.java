package nl.olievlek.exchange.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code hostPlaces}. */
@ApplicationScoped
@Section(value = "hostPlaces", order = 510)
class HostPlaceImport implements ImportSection<HostPlaceImport.Row> {

  private final ExchangeRounds rounds;

  HostPlaceImport(ExchangeRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    var place = new HostPlace(row.place(), rounds.imported(row.roundId()), context.sample());
    place.restore(row.status());
    return context.store(place, row.status(), row.reason(), context.since(row.statusDate()));
  }

  /** A row. */
  record Row(
      @NotNull UUID roundId,
      @JsonUnwrapped @Valid HostPlaceRequest place,
      @NotNull PlaceStatus status,
      LocalDate statusDate,
      @Size(max = 1000) String reason) {}
}
