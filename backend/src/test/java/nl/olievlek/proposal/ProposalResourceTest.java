package nl.olievlek.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ProposalResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;
  @Inject ProposalFixture fixture;

  @Test
  void a_learner_writes_a_proposal_from_an_own_reflection() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var learner = world.learnerOf(network, organisation);
    var body = ProposalFixture.body(network, organisation);
    body.put("reflectionId", fixture.reflection(network, organisation, learner));

    var added = write(learner, body).statusCode(201).header("ETag", "\"0\"").extract();

    var address = "/improvement-proposals/" + added.path("id");
    var expected =
        """
        {"id":"%s","network":{"id":"%s","name":"%s"},"organisation":{"id":"%s","name":"%s"},\
        "author":{"id":"%s","name":"%s"},"learner":{"id":"%s","name":"%s"},"reflectionId":"%s",\
        "internshipId":"%s","title":"Leerhuiskamer",\
        "currentSituation":null,"idea":"Samen leren van bewoners.","expectedBenefit":null,"status":"DRAFT",\
        "submittedAt":null,"replyDueDate":null,"firstReplyAt":null,"waitingDays":null,"overdue":false,"reply":null,\
        "lesson":null,"mergedInto":null,"mergeRequest":null,"adoptions":0,"sourceUrl":null,"sample":false,"createdAt":"%s",\
        "updatedAt":"%s","may":["CHANGE"]}"""
            .formatted(
                added.path("id"),
                network,
                added.path("network.name"),
                organisation,
                added.path("organisation.name"),
                learner.id(),
                added.path("author.name"),
                added.path("learner.id"),
                added.path("author.name"),
                body.get("reflectionId"),
                added.path("internshipId"),
                added.path("createdAt"),
                added.path("updatedAt"));
    assertThat(added.header("Location")).endsWith("/api/v1" + address);
    assertThat(learner.asks().get(address).asString()).isEqualTo(expected);
  }

  @Test
  void a_reflection_of_somebody_else_is_refused() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var other = world.learnerOf(network, organisation);
    var body = ProposalFixture.body(network, organisation);
    body.put("reflectionId", fixture.reflection(network, organisation, other));

    write(world.learnerOf(network, organisation), body)
        .statusCode(400)
        .body("violations.field", contains("reflectionId"));
  }

  @Test
  void a_proposal_is_for_an_organisation_one_belongs_to() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));

    write(learner, ProposalFixture.body(network, world.memberOf(network)))
        .statusCode(400)
        .body("violations.field", contains("organisationId"));
    write(learner, ProposalFixture.body(world.network(), world.memberOf(network)))
        .statusCode(400)
        .body("violations.field", contains("networkId"));
    write(learner, Map.of("title", "x".repeat(201)))
        .statusCode(400)
        .body("violations.field", contains("idea", "networkId", "organisationId", "title"));
    write(learner, Map.of("budget", 1)).statusCode(400);
  }

  @Test
  void the_same_request_twice_writes_one_proposal() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var learner = world.learnerOf(network, organisation);
    var body = ProposalFixture.body(network, organisation);

    var first = learner.sends(body).header("Idempotency-Key", "p1").post("/improvement-proposals");
    var second = learner.sends(body).header("Idempotency-Key", "p1").post("/improvement-proposals");

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("improvement_proposal", "network_id = :value", network)).isEqualTo(1);
  }

  @Test
  void a_draft_is_seen_by_few_and_what_is_handed_in_by_the_whole_network() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var author = world.learnerOf(network, organisation);
    var draft = fixture.proposal(network, organisation, author.id(), "DRAFT");
    var handedIn = fixture.proposal(network, organisation, author.id(), "SUBMITTED");
    var classmate = world.learnerOf(network, world.memberOf(network));
    var stranger = world.coordinatorOf(world.network());

    get(author, draft).statusCode(200);
    get(world.supervisorIn(organisation), draft).statusCode(200);
    get(classmate, draft).statusCode(404);
    get(classmate, handedIn).statusCode(200);
    get(stranger, handedIn).statusCode(404);
    stranger
        .asks()
        .get("/improvement-proposals")
        .then()
        .body("items.id", not(hasItem(handedIn.toString())));
  }

  @Test
  void the_list_filters_on_what_is_mine_and_on_the_title() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var author = world.learnerOf(network, organisation);
    var mine = fixture.proposal(network, organisation, author.id(), "SUBMITTED");
    fixture.proposal(network, organisation, world.person(), "SUBMITTED");

    list(author, "?mine=true").body("items.id", contains(mine.toString()));
    list(author, "?status=SUBMITTED&organisationId=" + organisation)
        .body("items.size()", equalTo(2));
    list(author, "?q=bestaatniet&networkId=" + network).body("items.size()", equalTo(0));
    list(author, "?status=THINKING").statusCode(400);
    list(author, "?sort=idea").statusCode(400);
  }

  @Test
  void only_the_author_changes_the_words_and_only_on_the_newest_version() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var author = world.learnerOf(network, organisation);
    var draft = fixture.proposal(network, organisation, author.id(), "DRAFT");
    var handedIn = fixture.proposal(network, organisation, author.id(), "SUBMITTED");
    var body = ProposalFixture.body(network, organisation);

    author.sends(body).put("/improvement-proposals/" + draft).then().statusCode(428);
    put(author, draft, "\"3\"", body).statusCode(412);
    put(world.coordinatorOf(network), draft, "\"0\"", body).statusCode(403);
    put(author, draft, "\"0\"", body).statusCode(200).body("title", equalTo("Leerhuiskamer"));
    put(author, handedIn, "\"0\"", body).statusCode(409);
  }

  @Test
  void a_list_takes_two_statements_whatever_its_length() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var author = world.learnerOf(network, organisation);
    fixture.proposal(network, organisation, author.id(), "SUBMITTED");
    fixture.proposal(network, organisation, author.id(), "STANDARD");

    var small = statements.during(() -> list(author, "?pageSize=10"));
    var large = statements.during(() -> list(author, "?pageSize=250"));

    assertThat(small).isEqualTo(2);
    assertThat(large).isEqualTo(2);
  }

  private static ValidatableResponse write(Persona persona, Map<String, ?> body) {
    return persona.sends(body).post("/improvement-proposals").then();
  }

  private static ValidatableResponse get(Persona persona, UUID proposal) {
    return persona.asks().get("/improvement-proposals/" + proposal).then();
  }

  private static ValidatableResponse list(Persona persona, String query) {
    return persona.asks().get("/improvement-proposals" + query).then();
  }

  private static ValidatableResponse put(
      Persona persona, UUID proposal, String version, Map<String, ?> body) {
    return persona
        .sends(body)
        .header("If-Match", version)
        .put("/improvement-proposals/" + proposal)
        .then();
  }
}
