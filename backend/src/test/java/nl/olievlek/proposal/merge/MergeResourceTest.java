package nl.olievlek.proposal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.proposal.ProposalFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody's proposal becomes part of another without its author. */
@ApiTest
class MergeResourceTest {

  @Inject World world;
  @Inject ProposalFixture fixture;
  @Inject Letters letters;

  private UUID network;
  private UUID organisation;
  private Persona author;
  private Persona coordinator;
  private UUID proposal;
  private UUID into;
  private String path;

  @BeforeEach
  void twoProposals() {
    network = world.network();
    organisation = world.memberOf(network);
    author = world.supervisorIn(organisation);
    coordinator = world.coordinatorOf(network);
    proposal = fixture.proposal(network, organisation, author.id(), "IN_REVIEW");
    into = fixture.proposal(network, organisation, world.person(), "SUBMITTED");
    path = "/improvement-proposals/" + proposal;
  }

  @Test
  void without_the_authors_yes_nothing_is_merged() {
    var merge = Map.of("to", "MERGED", "mergedIntoId", into);

    coordinator
        .sends(merge)
        .post(path + "/transitions")
        .then()
        .statusCode(409)
        .body(
            "detail",
            equalTo("This proposal becomes part of another only if its author agrees. Ask first."));

    author.asks().get(path).then().body("status", equalTo("IN_REVIEW"));
    author.sends(merge).post(path + "/transitions").then().statusCode(403);
  }

  @Test
  void the_author_is_asked_and_says_yes() {
    var request = ask(coordinator).statusCode(201).extract().<String>path("id");

    author
        .asks()
        .get(path)
        .then()
        .body("status", equalTo("IN_REVIEW"))
        .body("mergeRequest.into.id", equalTo(into.toString()))
        .body("mergeRequest.message", equalTo("Jullie willen hetzelfde."));
    move(coordinator, request, "ACCEPTED").statusCode(403);
    move(author, request, "ACCEPTED").statusCode(200).body("status", equalTo("ACCEPTED"));

    author
        .asks()
        .get(path)
        .then()
        .body("status", equalTo("MERGED"))
        .body("mergedInto.id", equalTo(into.toString()))
        .body("author.id", equalTo(author.id().toString()))
        .body("mergeRequest", nullValue());
    author
        .asks()
        .get("/improvement-proposals?mergedIntoId=" + into)
        .then()
        .body("items.id", contains(proposal.toString()));
    author
        .asks()
        .get(path + "/transitions")
        .then()
        .body("allowed", empty())
        .body("history.last().actor.id", equalTo(author.id().toString()));
  }

  @Test
  void a_no_leaves_both_as_they_are_and_can_be_thought_over() {
    var request = ask(coordinator).extract().<String>path("id");

    move(author, request, "DECLINED").statusCode(200);
    author.asks().get(path).then().body("status", equalTo("IN_REVIEW"));
    move(coordinator, request, "OPEN").statusCode(403);
    move(author, request, "OPEN").statusCode(200);
    move(author, request, "WITHDRAWN").statusCode(403);
    move(coordinator, request, "WITHDRAWN").statusCode(200);

    move(author, request, "ACCEPTED").statusCode(409);
  }

  @Test
  void what_was_asked_and_answered_is_in_the_history_for_those_whom_it_concerns() {
    var request = ask(coordinator).extract().<String>path("id");
    move(author, request, "DECLINED");
    move(author, request, "OPEN");
    coordinator.sends(Map.of("to", "TRIAL")).post(path + "/transitions").then().statusCode(200);

    for (var reader : new Persona[] {author, coordinator}) {
      reader
          .asks()
          .get(path + "/transitions")
          .then()
          .body("history.to", hasItems("MERGE_OPEN", "MERGE_DECLINED", "MERGE_WITHDRAWN", "TRIAL"))
          .body("history.find { it.from == null }.reason", equalTo("Jullie willen hetzelfde."))
          .body("history.findAll { it.to == 'MERGE_OPEN' }.actor.id", contains(ids()))
          .body("current", equalTo("TRIAL"));
    }
    world
        .supervisorIn(organisation)
        .asks()
        .get(path + "/transitions")
        .then()
        .body("history.to", contains("TRIAL"));
  }

  private String[] ids() {
    return new String[] {coordinator.id().toString(), author.id().toString()};
  }

  @Test
  void author_and_asker_hear_of_each_other() {
    var request = ask(coordinator).extract().<String>path("id");
    String name = coordinator.asks().get("/me").path("name");
    assertThat(letters.lastTo(author.asks().get("/me").path("email")))
        .contains(name + " vraagt of");
    move(author, request, "DECLINED");

    assertThat(letters.subjectsOf(author.id())).contains("Mag je voorstel opgaan in een ander?");
    assertThat(letters.subjectsOf(coordinator.id())).contains("Voorstel blijft apart");
  }

  @Test
  void what_goes_another_way_asks_nothing_any_more() {
    var request = ask(coordinator).extract().<String>path("id");
    var trial = new HashMap<String, Object>();
    trial.put("to", "TRIAL");
    coordinator.sends(trial).post(path + "/transitions").then().statusCode(200);

    move(author, request, "ACCEPTED").statusCode(409);
    author.asks().get(path + "/merge-requests").then().body("items.status", contains("WITHDRAWN"));
  }

  @Test
  void one_thing_is_asked_at_a_time_of_the_right_proposals() {
    ask(coordinator).statusCode(201);
    ask(coordinator).statusCode(409);
    var elsewhere = world.network();
    var foreign = fixture.proposal(elsewhere, world.memberOf(elsewhere), null, "IN_REVIEW");
    var draft = fixture.proposal(network, organisation, author.id(), "DRAFT");

    for (var other : new UUID[] {foreign, draft, proposal}) {
      coordinator
          .sends(Map.of("intoId", other))
          .post(path + "/merge-requests")
          .then()
          .statusCode(400)
          .body("violations.field", contains("intoId"));
    }
  }

  @Test
  void others_neither_ask_nor_read_what_is_asked() {
    var request = ask(coordinator).extract().<String>path("id");
    var colleague = world.supervisorIn(organisation);
    var stranger = world.coordinatorOf(world.network());

    ask(colleague).statusCode(403);
    ask(stranger).statusCode(404);
    colleague.asks().get(path + "/merge-requests").then().body("items", empty());
    colleague.asks().get(path + "/merge-requests/" + request).then().statusCode(404);
    colleague.asks().get(path).then().body("mergeRequest", nullValue());
    move(stranger, request, "WITHDRAWN").statusCode(404);
  }

  @Test
  void a_proposal_of_nobody_named_is_merged_by_who_reviews_it() {
    var nobodys = fixture.proposal(network, organisation, null, "IN_REVIEW");
    var merge = Map.of("to", "MERGED", "mergedIntoId", into);

    coordinator
        .sends(merge)
        .post("/improvement-proposals/" + nobodys + "/transitions")
        .then()
        .statusCode(200)
        .body("status", equalTo("MERGED"));
  }

  private ValidatableResponse ask(Persona persona) {
    return persona
        .sends(Map.of("intoId", into, "message", "Jullie willen hetzelfde."))
        .post(path + "/merge-requests")
        .then();
  }

  private ValidatableResponse move(Persona persona, String request, String to) {
    return persona
        .sends(Map.of("to", to))
        .post(path + "/merge-requests/" + request + "/transitions")
        .then();
  }
}
