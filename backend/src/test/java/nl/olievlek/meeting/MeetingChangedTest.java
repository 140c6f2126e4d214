package nl.olievlek.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Who follows a meeting hears of each step once. */
@ApiTest
class MeetingChangedTest {

  @Inject World world;
  @Inject MeetingFixture fixture;
  @Inject Heard heard;

  @Test
  void a_step_is_told_once() {
    var network = world.network();
    var meeting = fixture.meeting(network, null);

    for (var to : List.of("CANCELLED", "PLANNED")) {
      world
          .coordinatorOf(network)
          .sends(Map.of("to", to, "reason", "Vergissing"))
          .post("/meetings/" + meeting + "/transitions")
          .then()
          .statusCode(200);
    }

    assertThat(heard.meetings).filteredOn(meeting::equals).hasSize(2);
  }

  /** Every meeting that somebody heard of, as often as they did. */
  @Singleton
  static class Heard {

    final List<UUID> meetings = new CopyOnWriteArrayList<>();

    void of(@Observes MeetingChanged change) {
      meetings.add(change.meetingId());
    }
  }
}
