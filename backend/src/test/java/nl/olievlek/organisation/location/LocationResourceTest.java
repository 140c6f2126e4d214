package nl.olievlek.organisation.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class LocationResourceTest {

  @Inject World world;

  @Test
  void an_organisation_admin_adds_a_location_and_everyone_sees_it() {
    var id = world.careProvider();
    var path = "/organisations/" + id + "/locations";
    var body =
        Map.of(
            "name",
            "Noord",
            "postalCode",
            "5038 AB",
            "city",
            "Tilburg",
            "latitude",
            51.56,
            "longitude",
            5.09);

    var added = world.administratorOf(id).sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","name":"Noord","streetAddress":null,"postalCode":"5038 AB","city":"Tilburg","latitude":51.56,\
        "longitude":5.09,"sample":false}"""
            .formatted(added.<String>path("id"));
    assertThat(added.header("Location")).endsWith("/api/v1" + path + "/" + added.path("id"));
    var answer = world.supervisorIn(world.school()).asks().get(path + "/" + added.path("id"));
    answer.then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void a_coordinator_adds_to_a_member_of_the_network_but_does_not_change() {
    var network = world.network();
    var id = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);
    var elsewhere = "/organisations/" + world.careProvider() + "/locations";
    var path = "/organisations/" + id + "/locations";

    String added = coordinator.sends(body()).post(path).then().statusCode(201).extract().path("id");

    var change = coordinator.sends(body()).header("If-Match", "\"0\"").put(path + "/" + added);
    change.then().statusCode(403);
    coordinator.sends(body()).post(path).then().statusCode(409);
    coordinator.sends(body()).post(elsewhere).then().statusCode(403);
  }

  private static Map<String, Object> body() {
    return Map.of("name", "Noord", "city", "Tilburg");
  }
}
