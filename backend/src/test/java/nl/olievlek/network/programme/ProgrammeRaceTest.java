package nl.olievlek.network.programme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.RepeatedTest;

/** Two people move parts of a programme in the same moment. */
@ApiTest
class ProgrammeRaceTest {

  @Inject World world;

  @RepeatedTest(5)
  void two_moves_that_are_a_circle_together_are_not_both_made() {
    var admin = world.admin();
    var one = add(admin);
    var other = add(admin);

    var answers = AtOnce.both(move(admin, one, other), move(admin, other, one));

    assertThat(answers).containsExactlyInAnyOrder(200, 400);
    admin.asks().get("/programmes/" + one).then().statusCode(200);
    admin.asks().get("/programmes/" + other).then().statusCode(200);
  }

  private static UUID add(Persona admin) {
    var body = Map.of("kind", "PROGRAMME", "name", Rows.unique("Programma"));
    var added = admin.sends(body).post("/programmes").then().statusCode(201);
    return UUID.fromString(added.extract().path("id"));
  }

  private static Supplier<Integer> move(Persona admin, UUID id, UUID under) {
    var body = Map.of("kind", "PROGRAMME", "name", Rows.unique("Programma"), "parentId", under);
    return () ->
        admin
            .sends(body)
            .noFilters()
            .header("If-Match", "\"0\"")
            .put("/programmes/" + id)
            .statusCode();
  }
}
