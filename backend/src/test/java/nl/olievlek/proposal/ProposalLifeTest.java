package nl.olievlek.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ProposalLifeTest {

  @Inject World world;
  @Inject ProposalFixture fixture;

  @Test
  void the_author_hands_in_and_the_own_organisation_answers() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var author = world.learnerOf(network, organisation);
    var administrator = world.administratorOf(organisation);
    var proposal = fixture.proposal(network, organisation, author.id(), "DRAFT");

    move(author, proposal, Map.of("to", "SUBMITTED"))
        .statusCode(200)
        .body("waitingDays", equalTo(0))
        .body("replyDueDate", notNullValue());
    move(administrator, proposal, Map.of("to", "IN_REVIEW")).body("firstReplyAt", nullValue());
    move(administrator, proposal, Map.of("to", "TRIAL", "reply", "Mooi idee"))
        .body("firstReplyAt", notNullValue())
        .body("waitingDays", nullValue())
        .body("reply", equalTo("Mooi idee"));

    administrator
        .asks()
        .get("/improvement-proposals/" + proposal + "/transitions")
        .then()
        .body("allowed.to", contains("EVALUATED", "IN_REVIEW"))
        .body("allowed.back", contains(false, true));
    author
        .asks()
        .get("/improvement-proposals/" + proposal + "/transitions")
        .then()
        .body("current", equalTo("TRIAL"))
        .body("allowed", empty())
        .body("history.to", contains("SUBMITTED", "IN_REVIEW", "TRIAL"));
  }

  @Test
  void silence_is_shown() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);
    var late = fixture.handedIn(network, organisation, null, "SUBMITTED", 20);
    var intime = fixture.handedIn(network, organisation, null, "IN_REVIEW", 13);

    get(coordinator, late).body("overdue", equalTo(true)).body("waitingDays", equalTo(20));
    get(coordinator, intime).body("overdue", equalTo(false)).body("waitingDays", equalTo(13));
    get(coordinator, late).body("author", nullValue());
  }

  @Test
  void nobody_but_the_author_hands_in_and_the_author_does_not_review() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var author = world.learnerOf(network, organisation);
    var draft = fixture.proposal(network, organisation, author.id(), "DRAFT");
    var handedIn = fixture.proposal(network, organisation, author.id(), "SUBMITTED");

    move(world.coordinatorOf(network), draft, Map.of("to", "SUBMITTED")).statusCode(403);
    move(author, handedIn, Map.of("to", "IN_REVIEW")).statusCode(403);
    move(world.supervisorIn(organisation), handedIn, Map.of("to", "IN_REVIEW")).statusCode(403);
    move(world.administratorOf(world.memberOf(network)), handedIn, Map.of("to", "IN_REVIEW"))
        .statusCode(403);
    move(world.coordinatorOf(world.network()), handedIn, Map.of("to", "IN_REVIEW")).statusCode(404);
  }

  @Test
  void a_step_that_does_not_exist_names_those_that_do() {
    var network = world.network();
    var proposal = fixture.proposal(network, world.memberOf(network), null, "STANDARD");

    move(world.coordinatorOf(network), proposal, Map.of("to", "TRIAL"))
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-transition"))
        .body("allowed", contains("EVALUATED", "RETIRED", "SUPERSEDED"));
  }

  @Test
  void bad_news_comes_with_a_reason_and_an_end_with_a_lesson() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);
    var review = fixture.proposal(network, organisation, null, "IN_REVIEW");
    var evaluated = fixture.proposal(network, organisation, null, "EVALUATED");

    move(coordinator, review, Map.of("to", "REJECTED"))
        .statusCode(400)
        .body("violations.field", contains("reason"));
    move(coordinator, evaluated, Map.of("to", "STOPPED"))
        .statusCode(400)
        .body("violations.field", contains("lesson", "reason"));
    move(
            coordinator,
            evaluated,
            Map.of("to", "STOPPED", "reason", "Geld", "lesson", "Klein beginnen"))
        .statusCode(200)
        .body("lesson", equalTo("Klein beginnen"));
  }

  @Test
  void who_took_a_step_takes_it_back_and_says_why() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var author = world.supervisorIn(organisation);
    var coordinator = world.coordinatorOf(network);
    var proposal = fixture.proposal(network, organisation, author.id(), "DRAFT");
    move(author, proposal, Map.of("to", "SUBMITTED")).statusCode(200);

    move(coordinator, proposal, Map.of("to", "DRAFT", "reason", "Te vroeg")).statusCode(403);
    move(author, proposal, Map.of("to", "DRAFT")).statusCode(400);
    move(author, proposal, Map.of("to", "DRAFT", "reason", "Nog niet klaar"))
        .statusCode(200)
        .body("submittedAt", nullValue());

    move(author, proposal, Map.of("to", "SUBMITTED")).statusCode(200);
    move(coordinator, proposal, Map.of("to", "IN_REVIEW")).statusCode(200);
    move(coordinator, proposal, Map.of("to", "REJECTED", "reason", "Te duur")).statusCode(200);
    move(author, proposal, Map.of("to", "IN_REVIEW", "reason", "Oneens")).statusCode(403);
    move(coordinator, proposal, Map.of("to", "IN_REVIEW", "reason", "Toch geld"))
        .statusCode(200)
        .body("firstReplyAt", nullValue());
    move(coordinator, proposal, Map.of("to", "TRIAL")).statusCode(200);
    fixture.adoption(proposal, world.memberOf(network), null, "TRYING");
    move(coordinator, proposal, Map.of("to", "IN_REVIEW", "reason", "Te snel")).statusCode(409);
  }

  @Test
  void a_proposal_is_merged_into_another_of_the_same_network() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var admin = world.admin();
    var proposal = fixture.proposal(network, organisation, null, "IN_REVIEW");
    var target = fixture.proposal(network, organisation, null, "TRIAL");
    var elsewhere = fixture.proposal(world.network(), organisation, null, "TRIAL");

    move(admin, proposal, Map.of("to", "MERGED")).statusCode(400);
    for (var wrong : new UUID[] {proposal, elsewhere, UUID.randomUUID()}) {
      move(admin, proposal, Map.of("to", "MERGED", "mergedIntoId", wrong))
          .statusCode(400)
          .body("violations.field", contains("mergedIntoId"));
    }
    move(admin, proposal, Map.of("to", "MERGED", "mergedIntoId", target))
        .statusCode(200)
        .body("mergedInto.id", equalTo(target.toString()));
  }

  private static ValidatableResponse get(Persona persona, UUID proposal) {
    return persona.asks().get("/improvement-proposals/" + proposal).then().statusCode(200);
  }

  private static ValidatableResponse move(Persona persona, UUID proposal, Map<String, ?> step) {
    return persona.sends(step).post("/improvement-proposals/" + proposal + "/transitions").then();
  }
}
