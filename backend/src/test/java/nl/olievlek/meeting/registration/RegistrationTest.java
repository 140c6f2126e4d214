package nl.olievlek.meeting.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.meeting.RegistrationStatus;
import nl.olievlek.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RegistrationTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final LocalDate DATE = LocalDate.parse("2026-12-08");

  @Test
  void without_a_seat_one_waits_until_one_is_offered() {
    var registration = invited();

    registration.register(false, NOW);
    assertThat(registration.status()).isEqualTo(RegistrationStatus.WAITLISTED);
    registration.offer(NOW.plusSeconds(60));
    registration.register(false, NOW);

    assertThat(registration.status()).isEqualTo(RegistrationStatus.REGISTERED);
  }

  @Test
  void an_offer_that_ran_out_is_not_accepted() {
    var registration = invited();
    registration.register(false, NOW);
    registration.offer(NOW.plusSeconds(60));

    assertThatThrownBy(() -> registration.register(true, NOW.plusSeconds(60)))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void who_cancelled_may_think_better_of_it() {
    var registration = invited();
    registration.register(true, NOW);
    registration.cancel();

    registration.register(true, NOW);

    assertThat(registration.status()).isEqualTo(RegistrationStatus.REGISTERED);
  }

  @Test
  void nobody_knows_before_the_day_who_was_there() {
    var registration = invited();
    registration.register(true, NOW);

    assertThatThrownBy(
            () -> registration.tell(RegistrationStatus.ATTENDED, DATE, DATE.minusDays(1)))
        .isInstanceOf(ProblemException.class);
    registration.tell(RegistrationStatus.NO_SHOW, DATE, DATE);
    registration.tell(RegistrationStatus.PARTLY, DATE, DATE);

    assertThat(registration.status()).isEqualTo(RegistrationStatus.PARTLY);
  }

  @Test
  void who_was_not_registered_cannot_have_attended() {
    assertThatThrownBy(() -> invited().tell(RegistrationStatus.ATTENDED, DATE, DATE))
        .isInstanceOf(ProblemException.class);
  }

  private static Registration invited() {
    return new Registration(UUID.randomUUID(), UUID.randomUUID(), null, false);
  }
}
