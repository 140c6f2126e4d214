package nl.olievlek.network.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.olievlek.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class PhaseTest {

  @Test
  void a_phase_starts_in_any_status_for_what_is_written_down_afterwards() {
    var phase = new Phase(UUID.randomUUID(), with(PhaseStatus.FINISHED));

    assertThat(phase.content().status()).isEqualTo(PhaseStatus.FINISHED);
  }

  @Test
  void a_phase_goes_forward_one_step_at_a_time() {
    var phase = new Phase(UUID.randomUUID(), with(PhaseStatus.PLANNED));

    phase.change(with(PhaseStatus.RUNNING));
    phase.change(with(PhaseStatus.RUNNING));
    phase.change(with(PhaseStatus.FINISHED));

    assertThat(phase.content().status()).isEqualTo(PhaseStatus.FINISHED);
  }

  @Test
  void a_phase_goes_back_one_step_at_a_time() {
    var phase = new Phase(UUID.randomUUID(), with(PhaseStatus.FINISHED));

    phase.change(with(PhaseStatus.RUNNING));
    phase.change(with(PhaseStatus.PLANNED));

    assertThat(phase.content().status()).isEqualTo(PhaseStatus.PLANNED);
  }

  @Test
  void a_phase_never_skips_a_step() {
    var finished = new Phase(UUID.randomUUID(), with(PhaseStatus.FINISHED));
    var planned = new Phase(UUID.randomUUID(), with(PhaseStatus.PLANNED));

    assertThatThrownBy(() -> finished.change(with(PhaseStatus.PLANNED)))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> planned.change(with(PhaseStatus.FINISHED)))
        .isInstanceOf(ProblemException.class);
  }

  private static PhaseRequest with(PhaseStatus status) {
    return new PhaseRequest(1, PhaseKind.PILOT, "Pilot", null, status, null, null, null);
  }
}
