package nl.olievlek.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.exchange.internship.reflection.ReflectionFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import org.junit.jupiter.api.Test;

/** A proposal tells which reflection it comes from to those who may read that. */
@ApiTest
class ProposalOriginTest {

  @Inject InternshipFixture internships;
  @Inject ReflectionFixture reflections;

  @Test
  void only_a_reader_of_the_reflection_sees_where_a_proposal_comes_from() {
    var setting = internships.internship("RUNNING");
    var path = reflections.shared(setting, "COACH");
    var proposal = proposalFrom(setting, path).statusCode(201).extract().<String>path("id");

    assertComesFrom(proposal, path, setting.learner(), setting.supervisor());
    assertComesFrom(proposal, null, setting.homeAdmin(), setting.coordinator());
    reflections.rewrite(setting, path, "Rust aan tafel.", "NETWORK");
    assertComesFrom(proposal, path, setting.homeAdmin(), setting.coordinator());
    reflections.step(setting.supervisor(), path, "WITHHELD");
    assertComesFrom(proposal, null, setting.homeAdmin(), setting.coordinator());
  }

  @Test
  void a_reader_of_the_reflection_finds_what_came_of_it() {
    var setting = internships.internship("RUNNING");
    var path = reflections.shared(setting, "COACH");
    var proposal = proposalFrom(setting, path).extract().<String>path("id");
    var list = "/improvement-proposals?reflectionId=" + idOf(path);

    var found = setting.supervisor().asks().get(list).then().statusCode(200);

    found.body("items.id", contains(proposal));
    setting.homeAdmin().asks().get(list).then().body("items", empty());
  }

  @Test
  void what_is_withheld_does_not_come_out_as_a_proposal() {
    var setting = internships.internship("RUNNING");
    var path = reflections.shared(setting, "COACH");
    reflections.step(setting.supervisor(), path, "WITHHELD");

    var refused = proposalFrom(setting, path);

    refused.statusCode(400).body("violations.field", contains("reflectionId"));
  }

  private static io.restassured.response.ValidatableResponse proposalFrom(
      Setting setting, String path) {
    var body = ProposalFixture.body(setting.network(), setting.home());
    body.put("reflectionId", idOf(path));
    return setting.learner().sends(body).post("/improvement-proposals").then();
  }

  private static void assertComesFrom(String proposal, String path, Persona... readers) {
    for (var reader : readers) {
      reader
          .asks()
          .get("/improvement-proposals/" + proposal)
          .then()
          .statusCode(200)
          .body("reflectionId", equalTo(path == null ? null : idOf(path)));
    }
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
