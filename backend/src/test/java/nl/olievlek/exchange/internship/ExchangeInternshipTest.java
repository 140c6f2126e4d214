package nl.olievlek.exchange.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ExchangeInternshipTest {

  private static final LocalDate START = LocalDate.of(2027, 2, 1);

  private static final LocalDate END = START.plusDays(8);

  private final ExchangeInternship internship =
      new ExchangeInternship(
          new NewInternship(
              UUID.randomUUID(),
              null,
              UUID.randomUUID(),
              UUID.randomUUID(),
              UUID.randomUUID(),
              UUID.randomUUID(),
              START,
              END,
              null),
          false);

  @Test
  void it_goes_from_proposed_to_recognised() {
    internship.step(InternshipStatus.HOST_ACCEPTED);
    internship.step(InternshipStatus.AGREED);
    internship.step(InternshipStatus.RUNNING);
    internship.step(InternshipStatus.RETURNED);
    internship.recognise("Overdracht aan bed");

    assertThat(internship.status()).isEqualTo(InternshipStatus.RECOGNISED);
    assertThat(internship.status().next()).isEmpty();
  }

  @Test
  void it_cannot_run_before_it_is_agreed() {
    assertThatThrownBy(() -> internship.step(InternshipStatus.RUNNING))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void a_host_that_declines_says_why() {
    assertThatThrownBy(() -> internship.step(InternshipStatus.HOST_DECLINED))
        .isInstanceOf(IllegalArgumentException.class);

    internship.end(InternshipStatus.HOST_DECLINED, "Te druk");

    assertThat(internship.status()).isEqualTo(InternshipStatus.HOST_DECLINED);
  }

  @Test
  void planned_dates_are_fixed_once_it_runs() {
    internship.plan(START.plusDays(1), START.plusDays(9));
    internship.step(InternshipStatus.HOST_ACCEPTED);
    internship.step(InternshipStatus.AGREED);
    internship.step(InternshipStatus.RUNNING);

    internship.note(START.plusDays(1), null, END);

    assertThat(internship.sameActual(START.plusDays(1), null)).isTrue();
    assertThatThrownBy(() -> internship.plan(START, START)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> internship.note(START, START.minusDays(1), END))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void no_day_is_said_before_it_came() {
    internship.step(InternshipStatus.HOST_ACCEPTED);
    internship.step(InternshipStatus.AGREED);
    internship.step(InternshipStatus.RUNNING);

    assertThatThrownBy(() -> internship.note(START, END, START)).hasMessage("invalid-input");
  }

  @Test
  void what_is_taken_back_leaves_nothing_behind() {
    internship.step(InternshipStatus.HOST_ACCEPTED);
    internship.step(InternshipStatus.AGREED);
    internship.step(InternshipStatus.RUNNING);
    internship.note(START, END, END);

    internship.takeBack(InternshipStatus.AGREED);

    assertThat(internship.status()).isEqualTo(InternshipStatus.AGREED);
    assertThat(internship.sameActual(null, null)).isTrue();
  }

  @Test
  void a_step_is_taken_back_by_who_took_it_and_who_runs_it() {
    for (var said :
        new InternshipStatus[] {InternshipStatus.HOST_DECLINED, InternshipStatus.NO_SHOW}) {
      assertThat(InternshipParty.HOST.mayTakeBack(said, null)).isTrue();
      assertThat(InternshipParty.HOME.mayTakeBack(said, null)).isFalse();
      assertThat(InternshipParty.COORDINATOR.mayTakeBack(said, null)).isTrue();
    }
    var cancelled = InternshipStatus.CANCELLED;
    assertThat(InternshipParty.LEARNER.mayTakeBack(cancelled, InternshipParty.LEARNER)).isTrue();
    assertThat(InternshipParty.LEARNER.mayTakeBack(cancelled, InternshipParty.HOME)).isFalse();
  }

  @Test
  void each_party_may_take_its_own_steps_only() {
    assertThat(InternshipParty.HOST.mayTake(InternshipStatus.HOST_ACCEPTED)).isTrue();
    assertThat(InternshipParty.HOST.mayTake(InternshipStatus.CANCELLED)).isFalse();
    assertThat(InternshipParty.HOME.mayTake(InternshipStatus.RECOGNISED)).isTrue();
    assertThat(InternshipParty.HOME.mayTake(InternshipStatus.RUNNING)).isFalse();
    assertThat(InternshipParty.LEARNER.mayTake(InternshipStatus.CANCELLED)).isTrue();
    assertThat(InternshipParty.LEARNER.mayTake(InternshipStatus.RETURNED)).isFalse();
    assertThat(InternshipParty.COORDINATOR.mayTake(InternshipStatus.RETURNED)).isTrue();
  }
}
