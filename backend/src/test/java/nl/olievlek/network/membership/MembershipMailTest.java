package nl.olievlek.network.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other side hears of it; who did it does not. */
@ApiTest
class MembershipMailTest {

  @Inject World world;
  @Inject Letters letters;
  @Inject Sql sql;

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
  void the_organisation_hears_that_it_is_asked_and_the_network_what_it_says() {
    var path = propose(coordinator, organisation);
    assertThat(to(admin)).containsExactly("Doen jullie mee met " + name("network", network) + "?");
    assertThat(letters.lastTo(email(admin)))
        .contains("/organisations/" + organisation)
        .contains("als partner")
        .contains("ziet tot dan niets van de mensen van");

    step(admin, path, "ACCEPTED");
    step(coordinator, path, "ENDED");

    assertThat(to(coordinator)).hasSize(1).first().asString().contains("is lid van");
    assertThat(to(admin)).hasSize(2).last().asString().contains("is geen lid meer van");
    assertThat(letters.lastTo(email(admin))).doesNotContain("om persoonlijke redenen");
  }

  @Test
  void what_holds_in_another_role_is_said_and_stays() {
    step(admin, propose(coordinator, organisation), "ACCEPTED");

    var coach = propose(coordinator, organisation, "COACH");
    assertThat(letters.lastTo(email(admin))).contains("als coach").contains(stays());
    step(admin, coach, "DECLINED");
    assertThat(letters.lastTo(email(coordinator))).contains("als coach").contains(stays());

    var funder = propose(coordinator, organisation, "FUNDER");
    step(admin, funder, "ACCEPTED");
    step(coordinator, funder, "ENDED");
    assertThat(letters.lastTo(email(admin)))
        .contains("als financier")
        .contains(stays())
        .doesNotContain("niets meer");
  }

  @Test
  void the_network_hears_that_it_is_asked_and_that_it_is_taken_back() {
    var path = propose(admin, organisation);

    step(admin, path, "DECLINED");

    assertThat(to(coordinator))
        .containsExactly(
            name("organisation", organisation) + " wil meedoen met " + name("network", network),
            "De vraag over %s en %s is ingetrokken"
                .formatted(name("network", network), name("organisation", organisation)));
    assertThat(to(admin)).isEmpty();
  }

  @Test
  void where_nobody_speaks_for_an_organisation_the_platform_is_asked() {
    var platform = world.admin();

    propose(coordinator, world.careProvider());

    assertThat(to(platform)).contains("Doen jullie mee met " + name("network", network) + "?");
  }

  private String stays() {
    return name("organisation", organisation) + " is ook lid als partner: dat blijft zo.";
  }

  private String propose(Persona by, UUID member) {
    return propose(by, member, "PARTNER");
  }

  private String propose(Persona by, UUID member, String role) {
    var path = "/networks/" + network + "/memberships";
    var body = Map.of("organisationId", member, "role", role);
    return path + "/" + by.sends(body).post(path).then().statusCode(201).extract().path("id");
  }

  private static void step(Persona by, String path, String to) {
    var step = Map.of("to", to, "reason", "om persoonlijke redenen");
    by.sends(step).post(path + "/transitions").then().statusCode(200);
  }

  private List<String> to(Persona reader) {
    return letters.subjectsTo(email(reader));
  }

  private String email(Persona persona) {
    return text("select email from person", persona.id());
  }

  private String name(String table, UUID id) {
    return text("select name from " + table, id);
  }

  private String text(String select, UUID id) {
    return sql.one(String.class, Query.of(select).where("id = :id", "id", id)).orElseThrow();
  }
}
