package nl.olievlek.exchange.round;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.planning.SeedCommitment;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;
import nl.olievlek.platform.problem.Problems;

/** Section {@code exchangeRounds}. A round that was published says when. */
@ApplicationScoped
@Section(value = "exchangeRounds", order = 500)
class ExchangeRoundImport implements ImportSection<ExchangeRoundImport.Row> {

  private final Clock clock;

  ExchangeRoundImport(Clock clock) {
    this.clock = clock;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    var request = row.round();
    var status = row.status();
    if (status == RoundStatus.RUNNING && LocalDate.now(clock).isBefore(request.periodStartDate())) {
      throw Problems.invalid("status", "exchange.round-not-begun", request.periodStartDate());
    }
    if (status.published() && row.publishedDate() == null) {
      throw Problems.invalid("publishedDate", "platform.required");
    }
    var round = new ExchangeRound(request, lottery(row.lotterySeed()), context.sample());
    round.restore(status, status.published() ? context.since(row.publishedDate()) : null);
    return context.store(round, status, null, context.since(since(row)));
  }

  /** When it got its state, as far as its dates tell. */
  private static LocalDate since(Row row) {
    return switch (row.status()) {
      case DRAFT, OPEN, PLANNING -> null;
      case PUBLISHED -> row.publishedDate();
      case RUNNING -> row.round().periodStartDate();
      case CLOSED -> row.round().periodEndDate().plusDays(1);
    };
  }

  private static SeedCommitment lottery(String seed) {
    if (seed != null && !seed.matches("[0-9a-f]{64}")) {
      throw Problems.invalid("lotterySeed", "exchange.round-seed");
    }
    return seed == null ? SeedCommitment.draw() : SeedCommitment.of(seed);
  }

  /** A row. */
  record Row(
      @JsonUnwrapped @Valid ExchangeRoundRequest round,
      @NotNull RoundStatus status,
      LocalDate publishedDate,
      String lotterySeed) {}
}
