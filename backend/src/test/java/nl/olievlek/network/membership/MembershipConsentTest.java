package nl.olievlek.network.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who agrees to a membership, who says no, and who ends it. */
@ApiTest
class MembershipConsentTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  @Inject World world;
  @Inject Rows rows;

  private UUID network;
  private UUID organisation;
  private Persona coordinator;
  private Persona admin;

  @BeforeEach
  void two_sides() {
    network = world.network();
    organisation = world.careProvider();
    coordinator = world.coordinatorOf(network);
    admin = world.administratorOf(organisation);
  }

  @Test
  void a_network_asks_and_the_organisation_says_yes() {
    var id = proposed(coordinator);

    step(coordinator, id, "ACCEPTED").statusCode(403);
    var accepted = step(admin, id, "ACCEPTED").statusCode(200);

    accepted
        .body("status", equalTo("ACCEPTED"))
        .body("proposedBy", equalTo("NETWORK"))
        .body("decidedBy", equalTo("ORGANISATION"))
        .body("steps", contains("ENDED"));
    admin.asks().get("/me").then().body("networks.id", contains(network.toString()));
    coordinator.asks().get("/people/" + admin.id()).then().statusCode(200);
  }

  @Test
  void an_organisation_asks_and_the_network_says_yes() {
    var id = proposed(admin);

    step(admin, id, "ACCEPTED").statusCode(403);
    var accepted = step(coordinator, id, "ACCEPTED").statusCode(200);

    accepted.body("proposedBy", equalTo("ORGANISATION")).body("decidedBy", equalTo("NETWORK"));
  }

  @Test
  void an_organisation_asks_for_itself_only() {
    var stranger = world.administratorOf(world.careProvider());

    stranger.sends(body()).post(path()).then().statusCode(403);
    stranger.sends(Map.of("role", "PARTNER")).post(path()).then().statusCode(403);
  }

  @Test
  void the_answer_no_has_a_reason_and_is_the_end() {
    var id = proposed(coordinator);

    var bare = admin.sends(Map.of("to", "DECLINED")).post(path() + "/" + id + "/transitions");
    bare.then().statusCode(400).body("violations.field", contains("reason"));
    var declined = step(admin, id, "DECLINED").statusCode(200);

    declined
        .body("status", equalTo("DECLINED"))
        .body("decidedBy", equalTo("ORGANISATION"))
        .body("declineReason", equalTo("Proef"))
        .body("steps", empty());
    step(admin, id, "ACCEPTED").statusCode(409);
    step(coordinator, id, "ACCEPTED").statusCode(409);
  }

  @Test
  void who_proposed_takes_it_back_and_may_propose_again() {
    var id = proposed(coordinator);

    var back = step(coordinator, id, "DECLINED").statusCode(200);

    back.body("decidedBy", equalTo("NETWORK")).body("proposedBy", equalTo("NETWORK"));
    step(admin, id, "ACCEPTED").statusCode(409);
    assertThat(proposed(coordinator)).isNotEqualTo(id);
  }

  @Test
  void either_side_ends_it_at_once_with_a_reason() {
    for (var side : List.of(coordinator, admin)) {
      var id = accepted();

      var ended = step(side, id, "ENDED").statusCode(200);

      ended
          .body("status", equalTo("ENDED"))
          .body("validTo", equalTo(TODAY.toString()))
          .body("leaveReason", equalTo("Proef"));
      admin.asks().get("/me").then().body("networks", empty());
      coordinator.asks().get("/people/" + admin.id()).then().statusCode(404);
    }
  }

  @Test
  void it_ends_today_or_ended_before_and_never_later() {
    var id = accepted();
    var later = Map.of("to", "ENDED", "reason", "Proef", "validTo", TODAY.plusDays(1).toString());
    var earlier =
        Map.of("to", "ENDED", "reason", "Proef", "validTo", TODAY.minusDays(9).toString());
    var steps = path() + "/" + id + "/transitions";

    var refused = admin.sends(later).post(steps).then().statusCode(400);
    admin.sends(earlier).post(steps).then().statusCode(200);

    refused.body("violations.field", contains("validTo"));
    assertThat(membersOn(TODAY.minusDays(9))).contains(id.toString());
    assertThat(membersOn(TODAY.minusDays(8))).doesNotContain(id.toString());
  }

  @Test
  void what_ends_before_it_begins_never_was() {
    var id = accepted();
    Map<String, Object> body = body();
    body.put("validFrom", TODAY.plusDays(30).toString());
    change(admin, id, body).statusCode(200);

    step(admin, id, "ENDED").statusCode(200);
    assertThat(rows.count("membership_history", "id = :value", id)).isZero();
    assertThat(membersOn(TODAY.plusDays(30))).doesNotContain(id.toString());
  }

  @Test
  void a_stranger_sees_no_proposal_and_ends_nothing() {
    var asked = proposed(coordinator);
    var member = accepted(world.memberOf(network));
    var stranger = world.coordinatorOf(world.network());

    stranger.asks().get(path() + "/" + asked).then().statusCode(404);
    step(stranger, asked, "DECLINED").statusCode(404);
    stranger.asks().get(path()).then().body("items.id", not(hasItem(asked.toString())));
    stranger.asks().get(path() + "/" + member).then().statusCode(200).body("steps", empty());
    step(stranger, member, "ENDED").statusCode(403);
    stranger.asks().get(path() + "/" + member + "/transitions").then().statusCode(403);
  }

  @Test
  void the_platform_agrees_only_for_a_side_that_has_nobody() {
    var platform = world.admin();
    var lonely = world.careProvider();
    var withAdmin = proposed(coordinator);
    var without = propose(coordinator, lonely);
    var asked = propose(world.administratorOf(lonely), lonely, world.network());

    step(platform, withAdmin, "ACCEPTED").statusCode(403);
    step(platform, without, "ACCEPTED").statusCode(403);
    platform
        .sends(Map.of("to", "ACCEPTED"))
        .post(asked + "/transitions")
        .then()
        .statusCode(200)
        .body("decidedBy", nullValue());
  }

  @Test
  void the_platform_agrees_for_an_organisation_without_an_admin() {
    var platform = world.admin();
    var id = propose(coordinator, world.careProvider());

    platform
        .asks()
        .get("/memberships?waitsForMe=true&pageSize=250&sort=-validFrom")
        .then()
        .statusCode(200)
        .body("items.steps", not(hasItem(not(hasItem("ACCEPTED")))));
    step(coordinator, id, "ACCEPTED").statusCode(403);
    step(platform, id, "ACCEPTED").statusCode(200).body("decidedBy", nullValue());
  }

  @Test
  void the_period_gets_shorter_by_either_side_and_never_longer() {
    var id = accepted();
    var shorter = body();
    shorter.put("validFrom", "2026-01-01");
    shorter.put("validTo", TODAY.plusDays(30).toString());

    change(admin, id, shorter).statusCode(200).body("status", equalTo("ACCEPTED"));
    var longer = new HashMap<>(shorter);
    longer.put("validTo", TODAY.plusDays(31).toString());
    change(coordinator, id, longer).statusCode(400).body("violations.field", contains("validTo"));
    longer.remove("validTo");
    change(admin, id, longer).statusCode(400).body("violations.field", contains("validTo"));
    shorter.put("role", "COACH");
    change(admin, id, shorter).statusCode(400).body("violations.field", contains("role"));
    shorter.put("organisationId", world.careProvider());
    change(admin, id, shorter).statusCode(400).body("violations.field", contains("organisationId"));
    shorter.remove("organisationId");
    change(admin, id, shorter).statusCode(400).body("violations.field", contains("organisationId"));
  }

  @Test
  void what_was_proposed_or_is_over_does_not_change() {
    var asked = proposed(coordinator);
    change(coordinator, asked, body()).statusCode(409);
    step(admin, asked, "ACCEPTED").statusCode(200);
    step(admin, asked, "ENDED").statusCode(200);

    change(coordinator, asked, body()).statusCode(409);
  }

  @Test
  void who_when_and_why_is_kept_for_both_sides() {
    var id = proposed(coordinator);
    step(admin, id, "ACCEPTED").statusCode(200);
    step(coordinator, id, "ENDED").statusCode(200);

    var history = admin.asks().get(path() + "/" + id + "/transitions").then().statusCode(200);

    history
        .body("current", equalTo("ENDED"))
        .body("history.to", contains("PROPOSED", "ACCEPTED", "ENDED"))
        .body("history.reason[2]", equalTo("Proef"))
        .body("history.actor.id[1]", equalTo(admin.id().toString()));
  }

  private UUID accepted() {
    var id = proposed(coordinator);
    step(admin, id, "ACCEPTED").statusCode(200);
    return id;
  }

  private UUID accepted(UUID member) {
    return rows.id("membership", "organisation_id = :value", member);
  }

  private UUID proposed(Persona by) {
    return UUID.fromString(
        by.sends(body()).post(path()).then().statusCode(201).extract().path("id"));
  }

  private UUID propose(Persona by, UUID member) {
    return UUID.fromString(
        by.sends(Map.of("organisationId", member, "role", "PARTNER"))
            .post(path())
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private String propose(Persona by, UUID member, UUID to) {
    var path = "/networks/" + to + "/memberships";
    var body = Map.of("organisationId", member, "role", "PARTNER");
    return path + "/" + by.sends(body).post(path).then().statusCode(201).extract().path("id");
  }

  private ValidatableResponse step(Persona by, UUID id, String to) {
    return by.sends(Map.of("to", to, "reason", "Proef"))
        .post(path() + "/" + id + "/transitions")
        .then();
  }

  private ValidatableResponse change(Persona by, UUID id, Map<String, Object> body) {
    var seen = by.asks().get(path() + "/" + id).then().statusCode(200).extract();
    return by.sends(body).header("If-Match", seen.header("ETag")).put(path() + "/" + id).then();
  }

  private List<String> membersOn(LocalDate day) {
    return admin.asks().get(path() + "?asOfDate=" + day).then().extract().path("items.id");
  }

  private String path() {
    return "/networks/" + network + "/memberships";
  }

  private Map<String, Object> body() {
    return new HashMap<>(Map.of("organisationId", organisation, "role", "PARTNER"));
  }
}
