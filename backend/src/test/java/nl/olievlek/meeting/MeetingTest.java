package nl.olievlek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class MeetingTest {

  private static final LocalDate DATE = LocalDate.parse("2026-12-08");
  private static final UUID NETWORK = UUID.randomUUID();

  @Test
  void a_meeting_is_held_on_its_date_at_the_earliest() {
    var meeting = new Meeting(request(null, null), false);

    assertThatThrownBy(() -> meeting.requireDay(DATE.minusDays(1)))
        .isInstanceOf(ProblemException.class);
    assertThatCode(() -> meeting.requireDay(DATE)).doesNotThrowAnyException();
  }

  @Test
  void a_cancelled_meeting_is_not_held() {
    var meeting = new Meeting(request(null, null), false);

    meeting.step(MeetingStatus.CANCELLED);

    assertThatThrownBy(() -> meeting.step(MeetingStatus.HELD)).isInstanceOf(ProblemException.class);
  }

  @Test
  void its_length_is_known_when_both_hours_are() {
    var start = Instant.parse("2026-12-08T12:30:00Z");

    assertThat(new Meeting(request(start, null), false).minutes()).isEmpty();
    assertThat(new Meeting(request(start, start.plusSeconds(5400)), false).minutes()).contains(90L);
  }

  @Test
  void a_late_evening_counts_as_the_day_that_people_see() {
    var lateEvening = Instant.parse("2026-12-07T23:30:00Z");

    assertThat(new Meeting(request(lateEvening, null), false).minutes()).isEmpty();
  }

  @Test
  void a_meeting_does_not_end_before_it_starts() {
    var start = Instant.parse("2026-12-08T12:30:00Z");

    assertThatThrownBy(() -> new Meeting(request(start, start), false))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> new Meeting(request(null, start), false))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void a_meeting_of_some_days_is_a_meeting_for_each_day() {
    var start = Instant.parse("2026-12-08T12:30:00Z");
    var day = start.plus(Duration.ofHours(24));

    assertThat(new Meeting(request(start, day), false).minutes()).contains(24 * 60L);
    assertThatThrownBy(() -> new Meeting(request(start, day.plusSeconds(1)), false))
        .isInstanceOf(ProblemException.class);
  }

  private static MeetingRequest request(Instant start, Instant end) {
    return new MeetingRequest(
        NETWORK,
        null,
        null,
        MeetingKind.NETWORK,
        MeetingMode.ONLINE,
        "Bijeenkomst",
        null,
        DATE,
        start,
        end,
        null,
        null,
        null,
        null);
  }
}
