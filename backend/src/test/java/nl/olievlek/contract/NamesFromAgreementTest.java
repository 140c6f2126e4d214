package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * An organisation that keeps the names of its learners to itself until an internship is agreed:
 * nothing that an outsider can read holds the name before.
 */
@ApiTest
class NamesFromAgreementTest {

  @Inject AccessWorld worlds;
  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;

  @TestFactory
  Stream<DynamicTest> no_outsider_reads_the_name_before_the_agreement() {
    var one = reserved();
    var contract = Contract.running();
    var call = new AccessCall(contract, one);
    var name = surname(one);
    return contract.operations().stream()
        .filter(Operation::reads)
        // Mail is kept only where the product is tried out, and shows everything to anybody.
        .filter(operation -> !operation.id().equals("listKeptMails"))
        .map(o -> DynamicTest.dynamicTest(o.id(), () -> requireNameless(o, call, one, name)));
  }

  private void requireNameless(Operation operation, AccessCall call, One one, String name) {
    outsiders(one)
        .forEach(
            (who, persona) ->
                assertThat(call.send(operation, persona).body()).as(who).doesNotContain(name));
  }

  @Test
  void the_coordinator_sees_whose_learner_it_is_and_cannot_search_by_name() {
    var one = reserved();
    var coordinator = one.own().get(Role.NETWORK_COORDINATOR);
    var byName = Map.of("text", surname(one), "networkId", one.network());

    var seen = coordinator.asks().get("/learners/" + one.rows().get("learners")).then();
    var found = coordinator.sends(byName).post("/learners/_search?withTotal=true").then();
    var people = coordinator.sends(byName).post("/people/_search").then();

    seen.statusCode(200).body("name", startsWith("Learner of Zorghuis"));
    found.statusCode(200).body("items", empty()).body("total", equalTo(0));
    people.statusCode(200).body("items", empty());
  }

  @Test
  void a_name_made_of_words_is_in_the_language_of_the_answer_like_the_sentence_around_it() {
    var one = reserved();
    var path = "/exchange-internships/" + one.rows().get("exchange-internships");
    var host = world.administratorOf(UUID.fromString(one.rows().get("hostId")));

    for (var mails : List.of("nl", "en")) {
      sql.execute(
          "update person set preferred_language = :mails where id = :id",
          Map.of("mails", mails, "id", host.id()));

      says(host, "nl", path, "Leerling van Zorghuis", "Mag Leerling van Zorghuis");
      says(host, "en", path, "Learner of Zorghuis", "Can Learner of Zorghuis");
    }
  }

  private static void says(
      Persona who, String language, String path, String name, String sentence) {
    who.asksIn(language).get(path).then().body("learner.name", startsWith(name));
    var tasks = who.asksIn(language).get("/me/tasks?kind=HOST_ANSWER").then();
    tasks.body("items.title", hasItem(startsWith(sentence)));
  }

  @Test
  void the_home_organisation_the_teacher_and_the_learner_see_it_at_once() {
    var one = reserved();
    var path = "/learners/" + one.rows().get("learners");

    Stream.of(Role.ORGANISATION_ADMIN, Role.SUPERVISOR, Role.TEACHER, Role.LEARNER)
        .map(role -> one.own().get(role).asks().get(path))
        .forEach(answer -> answer.then().body("name", startsWith("Noor Proef")));
  }

  @Test
  void everybody_who_may_see_the_learner_sees_the_name_from_the_agreement_on() {
    var one = reserved();
    var coordinator = one.own().get(Role.NETWORK_COORDINATOR);
    var path = "/exchange-internships/" + one.rows().get("exchange-internships");
    var host = world.administratorOf(UUID.fromString(one.rows().get("hostId")));
    host.asks().get(path).then().body("learner.name", startsWith("Learner of"));

    host.sends(Map.of("to", "HOST_ACCEPTED")).post(path + "/transitions").then().statusCode(200);
    host.asks().get(path).then().body("learner.name", startsWith("Learner of"));
    for (var party : List.of("HOST", "LEARNER", "HOME")) {
      var signed = Map.of("onPaperDate", LocalDate.now(Clocks.PEOPLE).toString());
      coordinator.sends(signed).put(path + "/agreements/1/approvals/" + party).then();
    }

    host.asks().get(path).then().body("learner.name", startsWith("Noor Proef"));
    var learner = coordinator.asks().get("/learners/" + one.rows().get("learners"));
    learner.then().body("name", startsWith("Noor Proef"));
  }

  @Test
  void a_reserved_name_is_sorted_as_it_is_shown() {
    var one = reserved();
    var coordinator = one.own().get(Role.NETWORK_COORDINATOR);
    var path = "/learners?sort=surname&networkId=" + one.network();

    var names = coordinator.asks().get(path).then().extract().jsonPath().getList("items.name");

    // "Proef ..." of the other learner comes before "Zorghuis ..." of the reserved one.
    assertThat(names).hasSize(2);
    assertThat(names.getLast().toString()).startsWith("Learner of Zorghuis");
  }

  private One reserved() {
    var one = worlds.network(null);
    var home = UUID.fromString(one.rows().get("organisations"));
    rows.insert("access_policy", "organisation_id", home, "names_from", "AGREED");
    return one;
  }

  private static String surname(One one) {
    String name = one.own().get(Role.LEARNER).asks().get("/me").path("name");
    return name.replaceFirst("^Noor ", "");
  }

  private Map<String, Persona> outsiders(One one) {
    var outsiders = new HashMap<String, Persona>();
    one.colleagues().forEach((role, persona) -> outsiders.put("another " + role, persona));
    outsiders.remove("another " + Role.PLATFORM_ADMIN);
    outsiders.put("coordinator", one.own().get(Role.NETWORK_COORDINATOR));
    outsiders.put("guest", one.own().get(Role.GUEST));
    outsiders.put("auditor", one.own().get(Role.AUDITOR));
    var host = UUID.fromString(one.rows().get("hostId"));
    outsiders.put("admin of the host", world.administratorOf(host));
    outsiders.put("supervisor at the host", world.supervisorIn(host));
    return outsiders;
  }
}
