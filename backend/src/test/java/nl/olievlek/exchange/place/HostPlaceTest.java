package nl.olievlek.exchange.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.exchange.round.Participation;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.exchange.round.RoundStatus;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.problem.Problem;
import nl.olievlek.platform.problem.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HostPlaceTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  private final UUID host = UUID.randomUUID();
  private final UUID supervisor = UUID.randomUUID();

  @Test
  void a_withdrawn_place_is_not_closed() {
    var place = place();

    place.step(PlaceStatus.WITHDRAWN);

    assertThat(place.status()).isEqualTo(PlaceStatus.WITHDRAWN);
    assertThatThrownBy(() -> place.step(PlaceStatus.CLOSED)).hasMessage("illegal-transition");
  }

  @Test
  void a_place_stays_within_the_round() {
    var request = request(MONDAY.minusDays(1), 1, 2, List.of(1), List.of());

    assertThat(faults(() -> new HostPlace(request, round(RoundStatus.OPEN), false)))
        .containsExactly("startDate");
  }

  @Test
  void a_place_without_a_day_to_come_is_refused() {
    var request = request(MONDAY, 1, 2, List.of(7), List.of());

    assertThat(faults(() -> new HostPlace(request, round(RoundStatus.OPEN), false)))
        .containsExactly("weekdays");
  }

  @Test
  void the_numbers_must_agree_with_each_other_and_with_the_supervisors() {
    var few = List.of(new SupervisorLoad(supervisor, 1));
    var twice = List.of(new SupervisorLoad(supervisor, 1), new SupervisorLoad(supervisor, 2));
    var open = round(RoundStatus.OPEN);

    assertThat(
            faults(() -> new HostPlace(request(MONDAY, 3, 2, List.of(1), List.of()), open, false)))
        .containsExactly("maximumLearners");
    assertThat(faults(() -> new HostPlace(request(MONDAY, 2, 3, List.of(1), few), open, false)))
        .containsExactly("supervisors");
    assertThat(faults(() -> new HostPlace(request(MONDAY, 1, 3, List.of(1), twice), open, false)))
        .containsExactly("supervisors");
  }

  @Test
  void the_days_of_a_place_are_its_weekdays_within_its_period() {
    var days = PlannablePlace.days(MONDAY, MONDAY.plusDays(8), List.of(1, 2));

    assertThat(days)
        .containsExactlyInAnyOrder(
            MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(7), MONDAY.plusDays(8));
  }

  private HostPlace place() {
    return new HostPlace(
        request(MONDAY, 1, 2, List.of(1), List.of()), round(RoundStatus.OPEN), false);
  }

  private HostPlaceRequest request(
      LocalDate start, int least, int most, List<Integer> days, List<SupervisorLoad> supervisors) {
    return new HostPlaceRequest(
        host,
        null,
        "De Linde",
        start,
        MONDAY.plusDays(4),
        days,
        null,
        null,
        least,
        most,
        List.of("dementie"),
        null,
        null,
        null,
        supervisors);
  }

  private static RoundFacts round(RoundStatus status) {
    return new RoundFacts(
        UUID.randomUUID(),
        "Ronde 1",
        UUID.randomUUID(),
        status,
        MONDAY,
        MONDAY.plusDays(25),
        null,
        null,
        Participation.REQUIRED,
        null,
        "",
        "",
        List.of());
  }

  private static List<String> faults(ThrowingCallable call) {
    var thrown = org.assertj.core.api.Assertions.catchThrowableOfType(ProblemException.class, call);
    return thrown.in(new Messages(java.util.Locale.ENGLISH), "/").violations().stream()
        .map(Problem.Violation::field)
        .toList();
  }
}
