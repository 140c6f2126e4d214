package nl.olievlek.exchange.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.planning.SeedCommitment;
import nl.olievlek.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ExchangeRoundTest {

  private static final LocalDate START = LocalDate.of(2027, 2, 1);
  private static final LocalDate END = LocalDate.of(2027, 2, 26);
  private static final Instant NOW = Instant.parse("2027-01-20T10:00:00Z");

  private final UUID network = UUID.randomUUID();
  private final UUID cohort = UUID.randomUUID();

  @Test
  void a_round_goes_from_draft_to_closed() {
    var round = round(cohort);

    round.step(RoundStatus.OPEN, NOW);
    round.step(RoundStatus.PLANNING, NOW);
    round.step(RoundStatus.PUBLISHED, NOW);
    round.step(RoundStatus.RUNNING, NOW.plusSeconds(1));
    round.step(RoundStatus.CLOSED, NOW.plusSeconds(2));

    assertThat(round.status()).isEqualTo(RoundStatus.CLOSED);
    assertThat(round.publishedAt()).isEqualTo(NOW);
  }

  @Test
  void a_round_without_a_cohort_does_not_open() {
    var round = round();

    assertThatThrownBy(round::requireCohorts)
        .isInstanceOf(ProblemException.class)
        .hasMessage("conflict");
  }

  @Test
  void a_round_that_is_planned_may_open_again() {
    var round = round(cohort);
    round.step(RoundStatus.OPEN, NOW);
    round.step(RoundStatus.PLANNING, NOW);

    round.step(RoundStatus.OPEN, NOW);

    assertThat(round.status()).isEqualTo(RoundStatus.OPEN);
  }

  @Test
  void a_published_round_does_not_open_again() {
    var round = round(cohort);
    round.restore(RoundStatus.PUBLISHED, NOW);

    assertThatThrownBy(() -> round.step(RoundStatus.OPEN, NOW)).hasMessage("illegal-transition");
  }

  @Test
  void a_round_does_not_begin_before_its_first_day() {
    var round = round(cohort);
    round.restore(RoundStatus.PUBLISHED, NOW);

    assertThatThrownBy(() -> round.requireFirstDay(START.minusDays(1))).hasMessage("conflict");
    assertThatCode(() -> round.requireFirstDay(START)).doesNotThrowAnyException();
  }

  @Test
  void a_round_that_is_published_again_remembers_when_it_was_first() {
    var round = round(cohort);
    round.restore(RoundStatus.RUNNING, NOW);

    round.step(RoundStatus.PUBLISHED, NOW.plusSeconds(9));

    assertThat(round.status()).isEqualTo(RoundStatus.PUBLISHED);
    assertThat(round.publishedAt()).isEqualTo(NOW);
  }

  @Test
  void the_period_is_fixed_once_the_round_is_planned_but_the_name_is_not() {
    var round = round(cohort);
    round.restore(RoundStatus.PLANNING, null);

    round.change(request("Andere naam", END, cohort));

    assertThatThrownBy(() -> round.change(request("Ronde", END.minusDays(1), cohort)))
        .hasMessage("conflict");
  }

  @Test
  void a_closed_round_does_not_change() {
    var round = round(cohort);
    round.restore(RoundStatus.CLOSED, NOW);

    assertThatThrownBy(() -> round.change(request("Ronde", END, cohort))).hasMessage("conflict");
  }

  @Test
  void an_open_round_keeps_a_cohort() {
    var round = round(cohort);
    round.step(RoundStatus.OPEN, NOW);

    assertThatThrownBy(() -> round.change(request("Ronde", END))).hasMessage("invalid-input");
  }

  @Test
  void a_round_that_ends_before_it_starts_is_refused() {
    var lottery = SeedCommitment.draw();

    assertThatThrownBy(
            () -> new ExchangeRound(request("Ronde", START.minusDays(1)), lottery, false))
        .hasMessage("invalid-input");
  }

  private ExchangeRound round(UUID... cohorts) {
    return new ExchangeRound(request("Ronde", END, cohorts), SeedCommitment.draw(), false);
  }

  private ExchangeRoundRequest request(String name, LocalDate end, UUID... cohorts) {
    return new ExchangeRoundRequest(
        network, name, START, end, null, null, null, null, Set.of(cohorts));
  }
}
