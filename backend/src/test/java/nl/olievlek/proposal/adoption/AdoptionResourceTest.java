package nl.olievlek.proposal.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.proposal.ProposalFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class AdoptionResourceTest {

  @Inject World world;
  @Inject Statements statements;
  @Inject ProposalFixture fixture;

  @Test
  void an_organisation_takes_over_a_standard_of_another() {
    var network = world.network();
    var origin = world.memberOf(network);
    var adopter = world.memberOf(network);
    var proposal = fixture.proposal(network, origin, null, "STANDARD");
    var administrator = world.administratorOf(adopter);
    var body = Map.of("organisationId", adopter, "stage", "IN_USE", "stageDate", "2026-09-01");

    var added = add(administrator, proposal, body).statusCode(201).extract();

    var address = "/improvement-proposals/" + proposal + "/adoptions/" + added.path("id");
    var expected =
        """
        {"id":"%s","proposal":{"id":"%s","name":"%s"},"organisation":{"id":"%s","name":"%s"},"learntFromId":null,\
        "source":{"id":"%s","name":"%s"},"stage":"IN_USE","stageDate":"2026-09-01","stopReason":null,"note":null,\
        "sample":false,"createdAt":"%s","updatedAt":"%s","mayChange":true}"""
            .formatted(
                added.path("id"),
                proposal,
                added.path("proposal.name"),
                adopter,
                added.path("organisation.name"),
                origin,
                added.path("source.name"),
                added.path("createdAt"),
                added.path("updatedAt"));
    assertThat(added.header("Location")).endsWith("/api/v1" + address);
    assertThat(administrator.asks().get(address).asString()).isEqualTo(expected);
    add(administrator, proposal, body).statusCode(409);
  }

  @Test
  void the_edges_show_how_it_spread() {
    var network = world.network();
    var origin = world.memberOf(network);
    var first = world.memberOf(network);
    var second = world.memberOf(network);
    var proposal = fixture.proposal(network, origin, null, "STANDARD");
    var adoption = fixture.adoption(proposal, first, null, "IN_USE");
    var coordinator = world.coordinatorOf(network);

    add(coordinator, proposal, Map.of("organisationId", second, "learntFromId", adoption))
        .statusCode(201)
        .body("stage", equalTo("INTERESTED"));

    list(coordinator, proposal, "")
        .body("items.source.id", containsInAnyOrder(origin.toString(), first.toString()));
    coordinator
        .asks()
        .get("/improvement-proposals/" + proposal)
        .then()
        .body("adoptions", equalTo(2));
  }

  @Test
  void nobody_takes_over_what_is_their_own_or_not_reviewed() {
    var network = world.network();
    var origin = world.memberOf(network);
    var other = world.memberOf(network);
    var standard = fixture.proposal(network, origin, null, "STANDARD");
    var early = fixture.proposal(network, origin, null, "SUBMITTED");
    var coordinator = world.coordinatorOf(network);
    var elsewhere =
        fixture.adoption(fixture.proposal(network, origin, null, "TRIAL"), other, null, "IN_USE");

    add(coordinator, standard, Map.of("organisationId", origin))
        .statusCode(400)
        .body("violations.field", contains("organisationId"));
    add(coordinator, early, Map.of("organisationId", other)).statusCode(409);
    add(coordinator, standard, Map.of("organisationId", other, "learntFromId", elsewhere))
        .statusCode(400)
        .body("violations.field", contains("learntFromId"));
    add(coordinator, standard, Map.of("organisationId", other, "stage", "STOPPED"))
        .statusCode(400)
        .body("violations.field", contains("stage"));
    add(coordinator, standard, Map.of("organisationId", UUID.randomUUID())).statusCode(400);
  }

  @Test
  void an_administrator_speaks_for_the_own_organisation_only() {
    var network = world.network();
    var proposal = fixture.proposal(network, world.memberOf(network), null, "STANDARD");
    var own = world.memberOf(network);
    var body = Map.of("organisationId", world.memberOf(network));

    add(world.administratorOf(own), proposal, body).statusCode(403);
    add(world.supervisorIn(own), proposal, body).statusCode(403);
    add(world.coordinatorOf(world.network()), proposal, body).statusCode(404);
    list(world.administratorOf(world.memberOf(world.network())), proposal, "").statusCode(404);
  }

  @Test
  void a_stage_comes_after_the_one_before() {
    var network = world.network();
    var adopter = world.memberOf(network);
    var proposal = fixture.proposal(network, world.memberOf(network), null, "STANDARD");
    var administrator = world.administratorOf(adopter);
    var body = Map.of("organisationId", adopter, "stage", "PREPARING", "stageDate", "2026-09-01");
    var adoption = UUID.fromString(add(administrator, proposal, body).extract().path("id"));

    for (var early : List.of("1999-01-01", "2026-08-31")) {
      move(administrator, proposal, adoption, Map.of("to", "TRYING", "stageDate", early))
          .statusCode(400)
          .body("violations.field", contains("stageDate"));
    }
    move(administrator, proposal, adoption, Map.of("to", "TRYING", "stageDate", "2026-09-01"))
        .statusCode(200);
  }

  @Test
  void no_stage_is_skipped_and_stopping_needs_a_reason() {
    var network = world.network();
    var adopter = world.memberOf(network);
    var proposal = fixture.proposal(network, world.memberOf(network), null, "STANDARD");
    var adoption = fixture.adoption(proposal, adopter, null, "PREPARING");
    var administrator = world.administratorOf(adopter);

    move(administrator, proposal, adoption, Map.of("to", "IN_USE"))
        .statusCode(409)
        .body("allowed", contains("INTERESTED", "STOPPED", "TRYING"));
    move(administrator, proposal, adoption, Map.of("to", "STOPPED")).statusCode(400);
    move(administrator, proposal, adoption, Map.of("to", "TRYING", "stageDate", "2026-11-01"))
        .statusCode(200)
        .body("stageDate", equalTo("2026-11-01"));
    move(administrator, proposal, adoption, Map.of("to", "STOPPED", "reason", "Verhuizing"))
        .body("stopReason", equalTo("Verhuizing"));
    administrator
        .asks()
        .get("/improvement-proposals/" + proposal + "/adoptions/" + adoption + "/transitions")
        .then()
        .body("history.to", contains("TRYING", "STOPPED"));
  }

  @Test
  void nobody_learns_from_themselves_by_way_of_others() {
    var network = world.network();
    var proposal = fixture.proposal(network, world.memberOf(network), null, "STANDARD");
    var first = fixture.adoption(proposal, world.memberOf(network), null, "IN_USE");
    var second = fixture.adoption(proposal, world.memberOf(network), first, "IN_USE");
    var coordinator = world.coordinatorOf(network);
    var address = "/improvement-proposals/" + proposal + "/adoptions/" + first;
    var circle = Map.of("learntFromId", second);

    coordinator.sends(circle).put(address).then().statusCode(428);
    coordinator.sends(circle).header("If-Match", "\"5\"").put(address).then().statusCode(412);
    coordinator.sends(circle).header("If-Match", "\"0\"").put(address).then().statusCode(400);
    coordinator
        .sends(Map.of("note", "Met steun"))
        .header("If-Match", "\"0\"")
        .put(address)
        .then()
        .statusCode(200)
        .body("note", equalTo("Met steun"));
  }

  @Test
  void a_list_takes_four_statements_whatever_its_length() {
    var network = world.network();
    var proposal = fixture.proposal(network, world.memberOf(network), null, "STANDARD");
    fixture.adoption(proposal, world.memberOf(network), null, "IN_USE");
    fixture.adoption(proposal, world.memberOf(network), null, "TRYING");
    var coordinator = world.coordinatorOf(network);

    var small = statements.during(() -> list(coordinator, proposal, "?pageSize=10"));
    var large = statements.during(() -> list(coordinator, proposal, "?pageSize=250"));

    assertThat(small).isEqualTo(4);
    assertThat(large).isEqualTo(4);
  }

  private static ValidatableResponse add(Persona persona, UUID proposal, Map<String, ?> body) {
    return persona.sends(body).post("/improvement-proposals/" + proposal + "/adoptions").then();
  }

  private static ValidatableResponse list(Persona persona, UUID proposal, String query) {
    return persona.asks().get("/improvement-proposals/" + proposal + "/adoptions" + query).then();
  }

  private static ValidatableResponse move(
      Persona persona, UUID proposal, UUID adoption, Map<String, ?> step) {
    return persona
        .sends(step)
        .post("/improvement-proposals/" + proposal + "/adoptions/" + adoption + "/transitions")
        .then();
  }
}
