package nl.olievlek.learner.cohort;

import static nl.olievlek.learner.cohort.CohortStatus.CANCELLED;
import static nl.olievlek.learner.cohort.CohortStatus.CONFIRMED;
import static nl.olievlek.learner.cohort.CohortStatus.FINISHED;
import static nl.olievlek.learner.cohort.CohortStatus.PROVISIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CohortTest {

  private static final LocalDate START = LocalDate.of(2026, 9, 1);

  @Test
  void enough_learners_are_the_enrolled_and_the_pledged_together() {
    var cohort = cohort(PROVISIONAL);

    assertThatCode(() -> cohort.requireEnough(counts(7, 5, 0))).doesNotThrowAnyException();
    assertThatThrownBy(() -> cohort.requireEnough(counts(7, 4, 0)))
        .isInstanceOf(ProblemException.class)
        .hasMessage("conflict");
  }

  @Test
  void a_cohort_finishes_only_when_no_outcome_is_missing() {
    var cohort = cohort(CohortStatus.ACTIVE);

    assertThatThrownBy(() -> cohort.requireOutcomes(counts(12, 0, 1), START))
        .hasMessage("conflict");
    assertThatCode(() -> cohort.requireOutcomes(counts(12, 0, 0), START))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(names = {"PREPARATION", "PROVISIONAL", "CONFIRMED", "ACTIVE"})
  void a_cohort_is_cancelled_from_every_state_before_finished(CohortStatus status) {
    var cohort = cohort(status);

    cohort.step(CANCELLED, "Te weinig leerlingen");

    assertThat(cohort.status()).isEqualTo(CANCELLED);
    assertThat(CANCELLED.needs()).containsExactly("reason");
  }

  @Test
  void a_finished_cohort_is_not_cancelled_any_more() {
    var cohort = cohort(FINISHED);

    assertThatThrownBy(() -> cohort.step(CANCELLED, "Te laat"))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void a_cohort_does_not_begin_before_its_first_day() {
    var cohort = cohort(CONFIRMED);

    assertThatThrownBy(() -> cohort.requireFirstDay(START.minusDays(1))).hasMessage("conflict");
    assertThatCode(() -> cohort.requireFirstDay(START)).doesNotThrowAnyException();
  }

  @Test
  void a_cohort_in_which_nobody_was_is_not_finished_before_its_last_day() {
    var cohort = cohort(CohortStatus.ACTIVE);

    assertThatThrownBy(() -> cohort.requireOutcomes(counts(0, 0, 0), START)).hasMessage("conflict");
    assertThatCode(() -> cohort.requireOutcomes(counts(0, 0, 0), START.plusYears(2)))
        .doesNotThrowAnyException();
  }

  @Test
  void the_start_is_taken_back_as_long_as_nobody_began() {
    var cohort = cohort(CohortStatus.ACTIVE);

    assertThatThrownBy(() -> cohort.requireBack(1)).hasMessage("conflict");
    assertThatCode(() -> cohort.requireBack(0)).doesNotThrowAnyException();
  }

  @Test
  void a_cohort_that_went_on_in_another_does_not_come_back() {
    var cohort = cohort(PROVISIONAL);
    cohort.step(CANCELLED, "Samen met lesgroep 5");
    cohort.mergedInto(UUID.randomUUID());

    assertThatThrownBy(() -> cohort.requireBack(0)).hasMessage("conflict");
  }

  private static Cohort cohort(CohortStatus status) {
    var request =
        new CohortRequest(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Lesgroep 4",
            null,
            START,
            START.plusYears(2),
            null,
            12,
            24,
            List.of(2));
    return new Cohort(request, status, null, false);
  }

  private static CohortView.Counts counts(int enrolled, int pledged, int missing) {
    return new CohortView.Counts(enrolled, pledged, 0, 0, 0, missing, false, null);
  }
}
