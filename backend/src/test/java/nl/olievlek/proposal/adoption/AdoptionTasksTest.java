package nl.olievlek.proposal.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.proposal.ProposalFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AdoptionTasksTest {

  @Inject World world;
  @Inject ProposalFixture proposals;
  @Inject Sql sql;

  private UUID adoption;
  private UUID adopter;
  private Persona admin;

  @BeforeEach
  void somethingThatIsTakenOver() {
    var network = world.network();
    adopter = world.memberOf(network);
    admin = world.administratorOf(adopter);
    var proposal = proposals.proposal(network, world.memberOf(network), null, "STANDARD");
    adoption = proposals.adoption(proposal, adopter, null, "TRYING");
  }

  @Test
  void who_takes_something_over_is_asked_how_far_it_is_when_nothing_was_said_for_a_while() {
    sinceDays(29);
    assertThat(asked()).doesNotContain("ADOPTION");

    sinceDays(30);
    assertThat(asked()).contains("ADOPTION");
  }

  @Test
  void nobody_is_asked_of_what_is_in_use_or_of_a_network_that_they_left() {
    sinceDays(90);
    set("adoption", "stage = 'IN_USE'", "id", adoption);
    assertThat(asked()).doesNotContain("ADOPTION");

    set("adoption", "stage = 'PREPARING'", "id", adoption);
    assertThat(asked()).contains("ADOPTION");
    set("membership", "valid_to = current_date - 1", "organisation_id", adopter);
    assertThat(asked()).doesNotContain("ADOPTION");
  }

  private void sinceDays(int days) {
    set("adoption", "stage_date = current_date - " + days, "id", adoption);
  }

  private void set(String table, String what, String column, UUID value) {
    sql.execute(
        "update %s set %s where %s = :value".formatted(table, what, column),
        Map.of("value", value));
  }

  private List<String> asked() {
    return admin.asks().get("/me/tasks").then().statusCode(200).extract().path("items.kind");
  }
}
