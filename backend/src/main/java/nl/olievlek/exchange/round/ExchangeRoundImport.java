package nl.olievlek.exchange.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.olievlek.planning.SeedCommitment;
import nl.olievlek.platform.importing.ImportFault;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;

/** Section {@code exchangeRounds}. A round that was published says when. */
@ApplicationScoped
class ExchangeRoundImport implements ImportSection {

  private final ExchangeRoundRepository rounds;
  private final Transitions transitions;
  private final Clock clock;

  ExchangeRoundImport(ExchangeRoundRepository rounds, Transitions transitions, Clock clock) {
    this.rounds = rounds;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "exchangeRounds";
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public void read(ImportRow row) {
    var request =
        new ExchangeRoundRequest(
            row.requiredReference("network"),
            row.requiredName("name"),
            row.requiredDate("periodStartDate"),
            row.requiredDate("periodEndDate"),
            row.date("wishDeadlineDate"),
            row.date("offerDeadlineDate"),
            row.constant("participation", Participation.class),
            row.text("guidance"),
            Set.copyOf(row.references("cohorts")));
    var status = row.requiredConstant("status", RoundStatus.class);
    if (status == RoundStatus.RUNNING && LocalDate.now(clock).isBefore(request.periodStartDate())) {
      throw new ImportFault("status", "exchange.round-not-begun", request.periodStartDate());
    }
    var published = status.published() ? startOf(row.requiredDate("publishedDate")) : null;
    var round = new ExchangeRound(request, lottery(row.text("lotterySeed")), row.sample());
    round.restore(status, published);
    rounds.persist(round);
    var at = since(status, request, published);
    transitions.record(ExchangeRound.class, round.id(), null, status, null, at, null);
    row.named(round.id());
  }

  /** When it got its state, which cannot be later than now. */
  private Instant since(RoundStatus status, ExchangeRoundRequest request, Instant published) {
    var now = clock.instant();
    var known =
        switch (status) {
          case DRAFT, OPEN, PLANNING -> now;
          case PUBLISHED -> published;
          case RUNNING -> startOf(request.periodStartDate());
          case CLOSED -> startOf(request.periodEndDate().plusDays(1));
        };
    return known.isAfter(now) ? now : known;
  }

  private static SeedCommitment lottery(String seed) {
    if (seed != null && !seed.matches("[0-9a-f]{64}")) {
      throw new ImportFault("lotterySeed", "exchange.round-seed");
    }
    return seed == null ? SeedCommitment.draw() : SeedCommitment.of(seed);
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
