package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import nl.olievlek.exchange.plan.PlanFixture.Setting;
import nl.olievlek.planning.ProofScript;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ApiTest
class ProofResourceTest {

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Rows rows;

  @TempDir Path here;

  @Test
  void everybody_in_a_plan_gets_the_same_file_and_only_their_own_number() {
    var setting = wishing(3, 9);
    var learner = world.learnerOf(setting.network(), setting.organisations().get(0));
    var own =
        world.learner(
            setting.network(),
            setting.cohort(),
            setting.organisations().get(0),
            null,
            learner.id());
    var plan = fixture.published(setting);

    var seen = proof(setting.coordinator(), plan);
    var file = seen.jsonPath().getString("fingerprint");
    seen.then().statusCode(200).body("learners", hasSize(10)).body("organisations", hasSize(3));
    proof(learner, plan)
        .then()
        .body("fingerprint", equalTo(file))
        .body("learners.id", contains(own.toString()))
        .body("organisations", empty());
    proof(world.administratorOf(setting.organisations().get(1)), plan)
        .then()
        .body("fingerprint", equalTo(file))
        .body("learners", hasSize(3))
        .body("organisations.id", contains(setting.organisations().get(1).toString()));
    proof(world.auditorOf(setting.network()), plan)
        .then()
        .body("fingerprint", equalTo(file))
        .body("learners", empty());
    assertThat(looks(plan)).isEqualTo(4);
    assertThat(seen.jsonPath().getString("proof")).doesNotContain(own.toString());
  }

  @Test
  void who_is_not_in_the_plan_gets_nothing() {
    var setting = wishing(2, 4);
    var beside = world.administratorOf(world.memberOf(setting.network()));
    var draft = fixture.planned(setting);
    proof(setting.coordinator(), draft).then().statusCode(404);

    var plan = fixture.published(setting);

    proof(beside, plan).then().statusCode(403);
    proof(world.guestOf(setting.network()), plan).then().statusCode(403);
    proof(world.coordinatorOf(world.network()), plan).then().statusCode(404);
    proof(setting.coordinator(), UUID.randomUUID().toString()).then().statusCode(404);
    proof(setting.coordinator(), "nowhere").then().statusCode(404);
    assertThat(looks(plan)).isZero();
  }

  @Test
  void the_script_says_yes_to_a_plan_of_66_and_names_the_round() throws IOException {
    var setting = wishing(6, 66);
    var plan = proof(setting.coordinator(), fixture.published(setting));
    var script = new ProofScript(here);
    script.add(plan.asString());

    var fingerprint = plan.jsonPath().getString("fingerprint");
    var hash = plan.jsonPath().getString("seedHashes[0]");
    assertThat(script.answers("--fingerprint", fingerprint, "--seed-hash", hash))
        .singleElement()
        .asString()
        .startsWith("YES: no plan is better. 66 learners, 66 placed");
    assertThat(script.answers("--seed-hash", "0".repeat(64)))
        .containsExactly(
            "NO: This is the plan of another round: its hash was not shown with yours");
    assertThat(script.answers("--fingerprint", "0".repeat(64)))
        .singleElement()
        .asString()
        .startsWith("NO: This is not the file that others have");
    assertThat(script.answers("--me", "1=" + UUID.randomUUID()))
        .containsExactly("NO: The ticket of learner 1 is not theirs");
  }

  @Test
  void the_script_refuses_every_file_with_one_number_changed() throws IOException {
    var script = new ProofScript(here);
    var file = proof(wishing(3, 9)).asString();
    int numbers = ProofScript.read(file).get("proof").findParents("number").size();
    for (int n = 0; n < numbers; n++) {
      var changed = ProofScript.read(file);
      var of = (ObjectNode) changed.get("proof").findParents("number").get(n);
      of.put("number", of.get("number").asInt() + 1);
      script.add(changed.toString());
    }

    assertThat(script.answers()).hasSize(numbers).allMatch(said -> said.startsWith("NO"));
  }

  @Test
  void the_script_refuses_a_hundred_plans_whose_fingerprint_was_made_to_fit() throws IOException {
    var script = new ProofScript(here);
    var file = proof(wishing(4, 24)).asString();
    int made = 0;
    for (int n = 0; n < 24; n++) {
      script.addFitting(elsewhere(ProofScript.read(file), n));
      script.addFitting(leftOut(ProofScript.read(file), n));
      script.addFitting(otherTicket(ProofScript.read(file), n));
      script.addFitting(luckier(ProofScript.read(file), n));
      made += 4;
    }
    int steps = ProofScript.read(file).at("/proof/cases/0/steps").size();
    for (int s = 0; s < steps; s++) {
      script.addFitting(otherBound(ProofScript.read(file), s, 1));
      script.addFitting(otherBound(ProofScript.read(file), s, -1));
      made += 2;
    }
    script.addFitting(otherVersion(ProofScript.read(file)));
    script.addFitting(withoutCases(ProofScript.read(file)));

    assertThat(made).isGreaterThanOrEqualTo(100);
    assertThat(script.answers()).hasSize(made + 2).allMatch(said -> said.startsWith("NO"));
  }

  private static JsonNode elsewhere(JsonNode file, int n) {
    var seat = (ObjectNode) file.at("/proof/rounds/0/seats/" + n);
    return set(seat, "place", seat.get("place").asInt() % 4 + 1, file);
  }

  private static JsonNode leftOut(JsonNode file, int n) {
    ((ArrayNode) file.at("/proof/rounds/0/seats")).remove(n);
    return file;
  }

  private static JsonNode otherTicket(JsonNode file, int n) {
    var learner = (ObjectNode) file.at("/proof/rounds/0/learners/" + n);
    var ticket = learner.get("ticket").asText();
    learner.put("ticket", ticket.substring(1) + ticket.charAt(0));
    return file;
  }

  private static JsonNode luckier(JsonNode file, int n) {
    var learner = (ObjectNode) file.at("/proof/rounds/0/learners/" + n);
    // Who was drawn first already gains nothing by it: then it is somebody else's.
    return set(learner, "luck", n == 0 ? -1 : 1, file);
  }

  private static JsonNode otherBound(JsonNode file, int step, int by) {
    var of = (ObjectNode) file.at("/proof/cases/0/steps/" + step);
    return set(of, "bound", of.get("bound").asInt() + by, file);
  }

  private static JsonNode otherVersion(JsonNode file) {
    ((ObjectNode) file.get("proof")).put("format", "olievlek-proof-0");
    return file;
  }

  private static JsonNode withoutCases(JsonNode file) {
    ((ArrayNode) file.at("/proof/cases")).removeAll();
    return file;
  }

  private static JsonNode set(ObjectNode of, String field, int value, JsonNode file) {
    of.set(field, IntNode.valueOf(value));
    return file;
  }

  private Setting wishing(int organisations, int learners) {
    var setting = fixture.setting(organisations, learners, learners / organisations + 1);
    var hosts = setting.organisations();
    for (int n = 0; n < learners; n++) {
      var first = hosts.get((n + 1 + n / 7) % organisations);
      fixture.wish(setting.round(), setting.learners().get(n), first, hosts.get(n % 2));
    }
    return setting;
  }

  private Response proof(Setting setting) {
    return proof(setting.coordinator(), fixture.published(setting));
  }

  private static Response proof(Persona reader, String plan) {
    return reader.asks().get("/plans/" + plan + "/proof");
  }

  private long looks(String plan) {
    return rows.count(
        "audit_record", "action = 'VIEWED' and subject_id = :value", UUID.fromString(plan));
  }
}
