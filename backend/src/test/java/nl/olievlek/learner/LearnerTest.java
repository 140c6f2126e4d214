package nl.olievlek.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class LearnerTest {

  private static final LocalDate APPLIED = LocalDate.of(2026, 5, 1);
  private static final LocalDate START = LocalDate.of(2026, 9, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void a_trajectory_goes_from_application_to_completion() {
    var learner = active();

    learner.complete(outcome(TODAY, null, null), TODAY);

    assertThat(learner.status()).isEqualTo(LearnerStatus.COMPLETED);
  }

  @Test
  void the_first_day_in_training_stays_after_an_interruption() {
    var learner = active();

    learner.interrupt(START.plusDays(10), TODAY);
    learner.activate(START.plusDays(20), null, TODAY);

    assertThat(learner.status()).isEqualTo(LearnerStatus.ACTIVE);
    assertThatThrownBy(() -> learner.complete(outcome(START.minusDays(1), null, null), TODAY))
        .as("before the first start")
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void nobody_starts_before_being_accepted() {
    var learner = applied();

    assertThatThrownBy(() -> learner.activate(START, null, TODAY))
        .isInstanceOf(ProblemException.class);
    assertThat(learner.status()).isEqualTo(LearnerStatus.APPLIED);
  }

  @Test
  void dropping_out_before_the_start_is_possible() {
    var learner = applied();

    learner.dropOut(outcome(TODAY, "MOVED", null), TODAY);

    assertThat(learner.status()).isEqualTo(LearnerStatus.DROPPED_OUT);
  }

  @Test
  void a_transfer_ends_the_trajectory_here() {
    var learner = active();

    learner.transfer(outcome(TODAY, null, "ROC Midden"), TODAY);

    assertThat(learner.status()).isEqualTo(LearnerStatus.TRANSFERRED);
  }

  @Test
  void nothing_happens_in_the_future_or_before_the_application() {
    var learner = applied();

    assertThatThrownBy(() -> learner.accept(TODAY.plusDays(1), TODAY))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> learner.accept(APPLIED.minusDays(1), TODAY))
        .isInstanceOf(ProblemException.class);
    assertThat(learner.status()).isEqualTo(LearnerStatus.APPLIED);
  }

  @Test
  void the_training_does_not_begin_before_the_cohort() {
    var learner = applied();
    learner.accept(APPLIED, TODAY);

    assertThatThrownBy(() -> learner.activate(START.minusDays(1), START, TODAY))
        .hasMessage("invalid-input");
    learner.activate(START, START, TODAY);

    assertThat(learner.status()).isEqualTo(LearnerStatus.ACTIVE);
  }

  @Test
  void an_end_that_is_taken_back_leaves_nothing_behind() {
    var learner = active();
    learner.dropOut(outcome(TODAY, "MOVED", "Utrecht"), TODAY);

    learner.takeBack(LearnerStatus.ACTIVE);
    learner.complete(outcome(TODAY, null, null), TODAY);

    assertThat(learner.status()).isEqualTo(LearnerStatus.COMPLETED);
  }

  @Test
  void who_is_taken_back_to_accepted_has_not_begun() {
    var learner = active();

    learner.takeBack(LearnerStatus.ACCEPTED);
    learner.activate(START.plusDays(3), START.plusDays(3), TODAY);

    assertThat(learner.status()).isEqualTo(LearnerStatus.ACTIVE);
  }

  private static Learner applied() {
    var details = new LearnerChangeRequest(null, UUID.randomUUID(), null, APPLIED, 28);
    return new Learner(UUID.randomUUID(), UUID.randomUUID(), details, TODAY);
  }

  private static Learner active() {
    var learner = applied();
    learner.accept(APPLIED.plusDays(7), TODAY);
    learner.activate(START, null, TODAY);
    return learner;
  }

  private static Outcome outcome(LocalDate date, String reason, String destination) {
    return new Outcome(date, reason, null, destination, null);
  }
}
