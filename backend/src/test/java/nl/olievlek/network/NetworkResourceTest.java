package nl.olievlek.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class NetworkResourceTest {

  @Inject World world;
  @Inject NetworkFixture network;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void an_admin_adds_a_network_and_everyone_sees_it() {
    var name = Rows.unique("MBO-ZIN");
    var programme = network.programme(null, "PROGRAMME", "Volwaardig leven");
    var body = body(name);
    body.put("programmeId", programme);

    var added = world.admin().sends(body).post("/networks").then().statusCode(201).extract();

    var id = added.<String>path("id");
    assertThat(added.header("Location")).endsWith("/api/v1/networks/" + id);
    assertThat(added.header("ETag")).isEqualTo("\"0\"");
    var expected =
        """
        {"id":"%s","name":"%s","fullName":null,"kind":"LEARNING_NETWORK","region":"Midden-Brabant",\
        "sectors":["ELDERLY_CARE","HOME_CARE"],"description":null,\
        "programme":{"id":"%s","name":"Volwaardig leven"},"currentPhase":null,"startDate":"2018-01-01",\
        "startPrecision":"YEAR","endDate":"2021-06-30","endPrecision":"DAY","endReason":"Te weinig leerlingen",\
        "sourceUrl":null,"sample":false}"""
            .formatted(id, name, programme);
    var stranger = world.supervisorIn(world.careProvider());
    stranger.asks().get("/networks/" + id).then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void the_same_request_twice_adds_one_network() {
    var admin = world.admin();
    var name = Rows.unique("Dubbel");

    var first = admin.sends(body(name)).header("Idempotency-Key", "n1").post("/networks");
    var second = admin.sends(body(name)).header("Idempotency-Key", "n1").post("/networks");

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("network", "name = :value", name)).isEqualTo(1);
  }

  @Test
  void a_coordinator_may_not_add_a_network() {
    var coordinator = world.coordinatorOf(world.network());

    coordinator.sends(body("X")).post("/networks").then().statusCode(403);
  }

  @Test
  void a_coordinator_changes_the_own_network_only() {
    var own = world.network();
    var coordinator = world.coordinatorOf(own);
    var body = body(Rows.unique("Nieuw"));

    var changed = coordinator.sends(body).header("If-Match", "\"0\"").put("/networks/" + own);
    var other =
        coordinator.sends(body).header("If-Match", "\"0\"").put("/networks/" + world.network());

    changed.then().statusCode(200).header("ETag", "\"1\"").body("name", equalTo(body.get("name")));
    other.then().statusCode(403);
    assertThat(rows.count("audit_record", "action = 'CHANGED' and subject_id = :value", own))
        .isEqualTo(1);
  }

  @Test
  void a_change_without_or_with_an_old_version_is_refused() {
    var path = "/networks/" + world.network();
    var admin = world.admin();
    var body = body(Rows.unique("Nieuw"));

    admin.sends(body).put(path).then().statusCode(428);
    admin.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
  }

  @Test
  void all_faults_of_a_request_are_named_at_once() {
    var body = Map.of("name", "x".repeat(101), "sectors", List.of(), "sourceUrl", "javascript:1");

    var answer = world.admin().sends(body).post("/networks").then();

    answer
        .statusCode(400)
        .body("violations.field", contains("kind", "name", "sectors", "sourceUrl"));
  }

  @Test
  void an_unknown_field_or_sector_or_programme_is_refused() {
    var admin = world.admin();
    var field = body("X");
    field.put("colour", "red");
    var sector = body("X");
    sector.put("sectors", List.of("SPACE"));
    var programme = body("X");
    programme.put("programmeId", UUID.randomUUID());

    admin.sends(field).post("/networks").then().statusCode(400);
    admin.sends(sector).post("/networks").then().statusCode(400);
    admin
        .sends(programme)
        .post("/networks")
        .then()
        .statusCode(400)
        .body("violations.field", contains("programmeId"));
  }

  @Test
  void an_end_before_the_start_is_refused() {
    var body = body("X");
    body.put("endDate", "2017-12-31");

    var answer = world.admin().sends(body).post("/networks").then();

    answer
        .statusCode(400)
        .body("violations.field", contains("endDate"))
        .body("violations[0].message", equalTo("The end is before the start."));
  }

  @Test
  void a_name_that_exists_already_is_a_conflict() {
    var body = body(Rows.unique("Zorgpact"));
    world.admin().sends(body).post("/networks").then().statusCode(201);

    world.admin().sends(body).post("/networks").then().statusCode(409);
  }

  @Test
  void the_list_filters_on_text_kind_and_sector() {
    var name = Rows.unique("Vindbaar");
    world.admin().sends(body(name)).post("/networks").then().statusCode(201);
    var list = "/networks?q=" + name.substring(3);

    assertThat(names(list + "&sector=HOME_CARE&kind=LEARNING_NETWORK")).containsExactly(name);
    assertThat(names(list + "&sector=DISABILITY_CARE")).isEmpty();
    assertThat(names(list + "&kind=PACT")).isEmpty();
    world.admin().asks().get("/networks?kind=CLUB").then().statusCode(400);
  }

  @Test
  void the_current_phase_is_the_one_on_the_date_asked_for() {
    var id = world.network();
    var pilotEnd = LocalDate.of(2024, 6, 30);
    network.phase(id, 1, "FINISHED", LocalDate.of(2022, 1, 1), pilotEnd);
    network.phase(id, 2, "RUNNING");

    assertThat(phaseOn(id, "2023-05-01")).isEqualTo("Fase 2");
    assertThat(phaseOn(id, "2026-05-01")).isEqualTo("Fase 2");
    rows.insert(
        "network_phase",
        "network_id",
        id,
        "sequence",
        3,
        "kind",
        "REGULAR",
        "name",
        "Daarna",
        "status",
        "PLANNED",
        "start_date",
        LocalDate.of(2030, 1, 1));
    assertThat(phaseOn(id, "2026-05-01")).isEqualTo("Fase 2");
    assertThat(phaseOn(id, "2030-05-01")).isEqualTo("Daarna");
  }

  @Test
  void a_list_takes_two_statements_whatever_its_length() {
    var admin = world.admin();

    var small = statements.during(() -> admin.asks().get("/networks?pageSize=10"));
    var large = statements.during(() -> admin.asks().get("/networks?pageSize=250"));

    assertThat(small).isEqualTo(2);
    assertThat(large).isEqualTo(2);
  }

  @Test
  void an_unknown_network_is_not_found_and_nobody_sees_networks_without_signing_in() {
    world.admin().asks().get("/networks/" + UUID.randomUUID()).then().statusCode(404);
    Persona.nobody().get("/networks").then().statusCode(401);
  }

  private List<String> names(String list) {
    return world.admin().asks().get(list).then().statusCode(200).extract().path("items.name");
  }

  private String phaseOn(UUID id, String date) {
    var path = "/networks/" + id + "?asOfDate=" + date;
    return world
        .admin()
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .path("currentPhase.name");
  }

  private static Map<String, Object> body(String name) {
    return new HashMap<>(
        Map.of(
            "name", name,
            "kind", "LEARNING_NETWORK",
            "region", "Midden-Brabant",
            "sectors", List.of("ELDERLY_CARE", "HOME_CARE"),
            "startDate", "2018-01-01",
            "startPrecision", "YEAR",
            "endDate", "2021-06-30",
            "endReason", "Te weinig leerlingen"));
  }
}
