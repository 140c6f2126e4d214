package nl.olievlek.organisation.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class CollectiveMemberResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void a_collective_adds_a_member_and_everyone_sees_it() {
    var id = collective();
    var member = world.careProvider();
    var path = "/organisations/" + id + "/collective-members";
    var body =
        Map.of("organisationId", member, "validTo", "2019-12-31", "dateNote", "voorheen zeven");

    var added = world.administratorOf(id).sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","organisation":{"id":"%s","name":"%s"},"validFrom":null,"validTo":"2019-12-31",\
        "dateNote":"voorheen zeven"}"""
            .formatted(added.path("id"), member, added.path("organisation.name"));
    var answer = world.supervisorIn(member).asks().get(path + "/" + added.path("id"));
    answer.then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void being_in_a_collective_makes_no_organisation_a_member_of_a_network() {
    var network = world.network();
    var id = collective();
    world.member(network, id, "PARTNER");
    var stranger = world.careProvider();
    var path = "/organisations/" + id + "/collective-members";
    var coordinator = world.coordinatorOf(network);

    coordinator.sends(Map.of("organisationId", stranger)).post(path).then().statusCode(201);

    assertThat(member(network, stranger)).isFalse();
    assertThat(member(network, id)).isTrue();
    world.member(network, stranger, "PARTNER");
    assertThat(member(network, stranger)).isTrue();
  }

  @Test
  void members_are_counted_as_of_a_date_also_those_without_a_name() {
    var id = collective();
    var path = "/organisations/" + id + "/collective-members";
    var admin = world.admin();
    admin.sends(Map.of("validTo", "2019-12-31")).post(path).then().statusCode(201);
    admin.sends(Map.of()).post(path).then().statusCode(201);

    var before = admin.asks().get(path + "?withTotal=true&asOfDate=2019-12-31").then();
    var after = admin.asks().get(path + "?withTotal=true&asOfDate=2020-01-01").then();

    before.body("total", equalTo(2)).body("items[0].organisation", nullValue());
    after.body("total", equalTo(1));
  }

  @Test
  void only_a_collective_has_members_and_never_itself() {
    var provider = world.careProvider();
    var id = collective();
    var admin = world.admin();

    var none = admin.sends(Map.of()).post("/organisations/" + provider + "/collective-members");
    var itself =
        admin
            .sends(Map.of("organisationId", id))
            .post("/organisations/" + id + "/collective-members");

    none.then()
        .statusCode(409)
        .body("detail", equalTo("This is no collective. Only a collective has members."));
    itself.then().statusCode(400).body("violations.field", contains("organisationId"));
  }

  @Test
  void two_collectives_are_not_members_of_each_other() {
    var one = collective();
    var other = collective();

    var answers = AtOnce.<Integer>both(() -> joins(one, other), () -> joins(other, one));

    assertThat(answers).containsExactlyInAnyOrder(201, 400);
  }

  @Test
  void nor_on_any_day_of_the_past() {
    var one = collective();
    var other = collective();
    var admin = world.admin();
    var first =
        joins(admin, one, Map.of("organisationId", other, "validTo", "2025-06-30")).statusCode(201);
    var later = Map.of("organisationId", one, "validFrom", "2025-07-01", "validTo", "2025-12-31");
    joins(admin, other, later).statusCode(201);

    admin
        .sends(Map.of("organisationId", other, "validTo", "2025-07-01"))
        .header("If-Match", first.extract().header("ETag"))
        .put("/organisations/" + one + "/collective-members/" + first.extract().path("id"))
        .then()
        .statusCode(400)
        .body("violations.field", contains("organisationId"));
  }

  @Test
  void what_has_members_stays_a_collective() {
    var id = collective();
    var admin = world.admin();
    var version = admin.asks().get("/organisations/" + id).header("ETag");
    var provider = Map.of("name", Rows.unique("Huis"), "kind", "CARE_PROVIDER");

    var answers =
        AtOnce.<Integer>both(
            () -> joins(id, world.careProvider()),
            () ->
                admin
                    .sends(provider)
                    .header("If-Match", version)
                    .put("/organisations/" + id)
                    .statusCode());

    assertThat(answers).isIn(List.of(201, 409), List.of(409, 200));
  }

  private static ValidatableResponse joins(Persona by, UUID collective, Map<String, ?> member) {
    return by.sends(member).post("/organisations/" + collective + "/collective-members").then();
  }

  private int joins(UUID collective, UUID member) {
    return world
        .admin()
        .sends(Map.of("organisationId", member))
        .noFilters()
        .post("/organisations/" + collective + "/collective-members")
        .statusCode();
  }

  private boolean member(UUID network, UUID organisation) {
    return sql.one(
            Boolean.class,
            Query.of(
                    "select member_throughout(:network, :organisation, current_date, current_date)")
                .with("network", network)
                .with("organisation", organisation))
        .orElseThrow();
  }

  private UUID collective() {
    return rows.insert("organisation", "name", Rows.unique("Collectief"), "kind", "COLLECTIVE");
  }
}
