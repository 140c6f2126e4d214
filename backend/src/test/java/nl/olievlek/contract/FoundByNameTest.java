package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.security.Role;
import nl.olievlek.proposal.ProposalFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Whoever remembers a name finds it, however either of them was typed. */
@ApiTest
class FoundByNameTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject ProposalFixture proposals;

  @Test
  void people_are_found_however_their_name_is_typed() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var person = colleague(organisation, "Zoë", "van der", "Müller-O’Brien");

    for (var typed :
        List.of(
            "muller",
            "MÜLLER",
            decomposed("müller"),
            "o'brien",
            "obrien",
            "zoe muller",
            "vandermuller",
            "van der m")) {
      search(admin, typed).body("items.id", hasItem(person));
    }
    search(admin, "zoe miller").body("items.id", not(hasItem(person)));
  }

  @Test
  void people_stand_by_their_surname() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    colleague(organisation, "An", null, "Daan");
    colleague(organisation, "Bo", "van der", "Berg");
    colleague(organisation, "Cé", null, "Éclair");
    colleague(organisation, "Do", null, "van den Berg");
    colleague(organisation, "Ed", null, "Zwart");

    var asked = admin.sends(Map.of("role", "SUPERVISOR", "organisationId", organisation));

    asked
        .post("/people/_search")
        .then()
        .body("items.givenName", contains("Bo", "Do", "An", "Cé", "Ed"));
  }

  @Test
  void a_learner_is_found_by_the_shown_name_alone() {
    var network = world.network();
    var cohort = world.cohort(network);
    var home = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);
    var person = UUID.fromString(colleague(home, "Renée", null, "Łuczak"));
    var learner = world.learner(network, cohort, home, null, person);

    var found = coordinator.sends(Map.of("text", "renee luczak")).post("/learners/_search").then();

    found.body("items.id", contains(learner.toString()));
    rows.insert("access_policy", "organisation_id", home, "names_from", "AGREED");
    coordinator
        .sends(Map.of("text", "luczak"))
        .post("/learners/_search")
        .then()
        .body("items.size()", equalTo(0));
    for (var shown : List.of("leerling zorghuis", "learner of zorghuis")) {
      coordinator
          .sends(Map.of("text", shown))
          .post("/learners/_search")
          .then()
          .body("items.id", contains(learner.toString()));
    }
  }

  @Test
  void organisations_networks_and_proposals_are_found_and_sorted_likewise() {
    var admin = world.admin();
    var mark = Rows.unique("q").substring(2);
    Stream.of("Éclair", "Daan", "’t Heem", "Fien")
        .forEach(name -> rows.insert("organisation", "name", name + " " + mark, "kind", "OTHER"));

    var sorted = admin.asks().get("/organisations?q=" + mark).then().extract();

    assertThat(sorted.<List<String>>path("items.name"))
        .containsExactly("Daan " + mark, "Éclair " + mark, "Fien " + mark, "’t Heem " + mark);
    admin
        .asks()
        .queryParam("q", "'T HEEM " + mark)
        .get("/organisations")
        .then()
        .body("items.name", contains("’t Heem " + mark));
    var network =
        rows.insert(
            "network",
            "name",
            "N" + mark,
            "full_name",
            "Réseau d’été",
            "kind",
            "LEARNING_NETWORK",
            "sectors",
            new String[0]);
    admin
        .asks()
        .queryParam("q", "reseau dete n" + mark)
        .get("/networks")
        .then()
        .body("items.id", contains(network.toString()));
  }

  @Test
  void a_name_is_kept_in_one_form() {
    var name = Rows.unique("Café");

    var added =
        world
            .admin()
            .sends(Map.of("name", decomposed(name), "kind", "OTHER"))
            .post("/organisations");

    added.then().statusCode(201).body("name", equalTo(name));
  }

  private String colleague(UUID organisation, String given, String prefix, String surname) {
    var person =
        rows.insert("person", "given_name", given, "surname_prefix", prefix, "surname", surname);
    world.grant(person, Role.SUPERVISOR, null, organisation, null);
    return person.toString();
  }

  private static ValidatableResponse search(Persona persona, String typed) {
    return persona.sends(Map.of("text", typed)).post("/people/_search").then().statusCode(200);
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
