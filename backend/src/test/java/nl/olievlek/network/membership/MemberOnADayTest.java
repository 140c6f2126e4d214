package nl.olievlek.network.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which organisation a request about a day may name. */
@ApiTest
class MemberOnADayTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  @Inject Memberships memberships;
  @Inject NetworkFixture networks;
  @Inject World world;

  private UUID network;
  private UUID organisation;

  @BeforeEach
  void a_network() {
    network = world.network();
    organisation = world.careProvider();
  }

  @Test
  void who_was_a_member_then_may_be_named_for_then_and_not_for_now() {
    networks.member(network, organisation, null, TODAY.minusDays(10));

    assertThat(named(TODAY.minusDays(10))).isTrue();
    assertThat(named(TODAY.minusDays(9))).isFalse();
    assertThat(named(null)).isFalse();
  }

  @Test
  void who_is_a_member_today_may_be_named_for_what_is_past() {
    networks.member(network, organisation, TODAY, null);

    assertThat(named(TODAY.minusYears(1))).isTrue();
    assertThat(named(null)).isTrue();
  }

  @Test
  void for_a_day_to_come_it_must_be_a_member_on_that_day() {
    networks.member(network, organisation, null, TODAY.plusDays(10));

    assertThat(named(TODAY.plusDays(10))).isTrue();
    assertThat(named(TODAY.plusDays(11))).isFalse();
  }

  @Test
  void who_left_today_may_be_named_for_yesterday_only() {
    var id = networks.member(network, organisation, null, null);
    world
        .administratorOf(organisation)
        .sends(Map.of("to", "ENDED", "reason", "Proef"))
        .post("/networks/" + network + "/memberships/" + id + "/transitions")
        .then()
        .statusCode(200);

    assertThat(named(TODAY.minusDays(1))).isTrue();
    assertThat(named(TODAY)).isFalse();
  }

  @Test
  void a_partner_is_no_school() {
    var school = world.schoolOf(network);
    networks.member(network, organisation, null, null);

    memberships.requireSchool("schoolId", school, network, TODAY);
    assertThatThrownBy(() -> memberships.requireSchool("schoolId", organisation, network, TODAY))
        .isInstanceOf(ProblemException.class);
  }

  private boolean named(LocalDate day) {
    return memberships.members(List.of(organisation), network, day).contains(organisation);
  }
}
