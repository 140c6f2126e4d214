package nl.olievlek.network.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class MembershipResourceTest {

  @Inject World world;
  @Inject NetworkFixture network;
  @Inject Statements statements;

  @Test
  void a_coordinator_proposes_a_member_and_both_sides_see_it() {
    var id = world.network();
    var member = world.careProvider();
    var path = "/networks/" + id + "/memberships";

    var added =
        world.coordinatorOf(id).sends(body(member)).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","network":{"id":"%s","name":"%s"},"organisation":{"id":"%s","name":"%s"},\
        "organisationKind":"CARE_PROVIDER","role":"PARTNER","validFrom":"2018-01-01","validTo":null,\
        "leaveReason":null,"dateNote":null,"status":"PROPOSED","proposedBy":"NETWORK","proposedAt":"%s",\
        "decidedBy":null,"decidedAt":null,"declineReason":null,"steps":["ACCEPTED","DECLINED"],"removable":false}"""
            .formatted(
                added.path("id"),
                id,
                added.path("network.name"),
                member,
                added.path("organisation.name"),
                added.path("proposedAt"));
    var answer = world.administratorOf(member).asks().get(path + "/" + added.path("id"));
    answer.then().statusCode(200).body(equalTo(expected));
    world.supervisorIn(member).asks().get(path + "/" + added.path("id")).then().statusCode(404);
  }

  @Test
  void members_are_counted_as_of_a_date() {
    var id = world.network();
    network.member(id, world.careProvider(), null, null);
    network.member(id, world.careProvider(), null, LocalDate.of(2019, 12, 31));
    network.member(id, world.careProvider(), LocalDate.of(2020, 1, 1), null);

    assertThat(total(id, "")).isEqualTo(3);
    assertThat(total(id, "&asOfDate=2019-12-31")).isEqualTo(2);
    assertThat(total(id, "&asOfDate=2020-01-01")).isEqualTo(2);
    assertThat(total(id, "&role=SCHOOL")).isZero();
  }

  @Test
  void a_member_that_no_source_names_is_a_row_without_an_organisation() {
    var id = world.network();
    var path = "/networks/" + id + "/memberships";

    var answer = world.admin().sends(Map.of("role", "PARTNER")).post(path).then();

    answer.statusCode(201).body("organisation", nullValue()).body("organisationKind", nullValue());
    world.admin().sends(Map.of("role", "PARTNER")).post(path).then().statusCode(201);
    assertThat(total(id, "")).isEqualTo(2);
  }

  @Test
  void a_member_that_no_source_names_is_taken_away_again_by_the_network_and_no_other_is() {
    var id = world.network();
    var path = "/networks/" + id + "/memberships/";
    var coordinator = world.coordinatorOf(id);
    var named = network.member(id, world.careProvider(), null, null);
    String unnamed =
        coordinator
            .sends(Map.of("role", "PARTNER"))
            .post("/networks/" + id + "/memberships")
            .path("id");
    coordinator.asks().get(path + unnamed).then().body("removable", equalTo(true));

    world.coordinatorOf(world.network()).asks().delete(path + unnamed).then().statusCode(403);
    coordinator.asks().delete(path + unnamed).then().statusCode(204);
    coordinator.asks().delete(path + named).then().statusCode(409);

    coordinator.asks().get(path + unnamed).then().statusCode(404);
    assertThat(total(id, "")).isEqualTo(1);
  }

  @Test
  void an_organisation_holds_a_role_once_at_a_time() {
    var id = world.network();
    var member = world.careProvider();
    network.member(id, member, null, LocalDate.of(2019, 12, 31));
    var path = "/networks/" + id + "/memberships";
    var overlap = body(member);
    var later = body(member);
    later.put("validFrom", "2020-01-01");

    world.admin().sends(overlap).post(path).then().statusCode(409);
    world.admin().sends(later).post(path).then().statusCode(201);
  }

  @Test
  void an_unknown_organisation_or_a_reversed_period_is_refused() {
    var path = "/networks/" + world.network() + "/memberships";
    var reversed = body(world.careProvider());
    reversed.put("validTo", "2017-01-01");

    var unknown = world.admin().sends(body(UUID.randomUUID())).post(path).then();
    unknown.statusCode(400).body("violations.field", contains("organisationId"));
    var answer = world.admin().sends(reversed).post(path).then();
    answer.statusCode(400).body("violations.field", contains("validTo"));
  }

  @Test
  void the_memberships_of_an_organisation_name_its_networks() {
    var member = world.careProvider();
    var first = world.network();
    network.member(first, member, null, LocalDate.of(2019, 12, 31));
    network.member(world.network(), member, null, null);
    var learner = world.learnerOf(first, member);
    var path = "/memberships?organisationId=" + member;

    var all = learner.asks().get(path + "&withTotal=true&sort=network").then().statusCode(200);
    var today = learner.asks().get(path + "&asOfDate=2026-11-21").then().statusCode(200);

    all.body("total", equalTo(2)).body("items.network.id", hasItem(first.toString()));
    today.body("items.network.id", not(hasItem(first.toString())));
    learner.asks().get("/memberships").then().statusCode(200);
    assertThat(statements.during(() -> learner.asks().get(path))).isEqualTo(2);
  }

  private int total(UUID id, String query) {
    var path = "/networks/" + id + "/memberships?withTotal=true" + query;
    return world.admin().asks().get(path).then().statusCode(200).extract().path("total");
  }

  private static Map<String, Object> body(UUID organisation) {
    return new HashMap<>(
        Map.of("organisationId", organisation, "role", "PARTNER", "validFrom", "2018-01-01"));
  }
}
