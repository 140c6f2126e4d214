package nl.olievlek.account.invitation;

import static nl.olievlek.account.invitation.InvitationFixture.address;
import static nl.olievlek.account.invitation.InvitationFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class InvitationBatchResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Letters letters;

  @Test
  void five_hundred_people_are_invited_at_once() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var addresses = IntStream.range(0, 500).mapToObj(person -> address()).toList();
    var people = addresses.stream().map(email -> supervisor(organisation, email)).toList();

    var answer = inviter.sends(Map.of("invitations", people)).post("/invitation-batches");

    answer.then().statusCode(201).body("created", equalTo(500));
    assertThat(answer.<List<String>>path("items.email")).isEqualTo(addresses);
    assertThat(letters.lastTo(addresses.getLast())).contains("/invitation#");
  }

  @Test
  void one_wrong_row_and_nobody_is_invited() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var good = address();
    var people = new ArrayList<Map<String, Object>>();
    people.add(supervisor(organisation, good));
    people.add(supervisor(organisation, good.toUpperCase()));
    people.add(supervisor(world.careProvider(), address()));

    var answer = inviter.sends(Map.of("invitations", people)).post("/invitation-batches");

    answer
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder("invitations[1].email", "invitations[2].organisationId"));
    assertThat(rows.count("person", "email = :value", good)).isZero();
    assertThat(letters.subjectsTo(good)).isEmpty();
  }

  @Test
  void a_malformed_row_is_named_by_its_place() {
    var organisation = world.careProvider();
    var people = List.of(supervisor(organisation, address()), supervisor(organisation, "fout"));

    world
        .administratorOf(organisation)
        .sends(Map.of("invitations", people))
        .post("/invitation-batches")
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("invitations[1].email")));
  }

  @Test
  void an_empty_list_and_too_long_a_list_are_refused() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var many =
        IntStream.range(0, 501).mapToObj(person -> supervisor(organisation, address())).toList();

    for (var list : List.of(List.of(), many)) {
      inviter
          .sends(Map.of("invitations", list))
          .post("/invitation-batches")
          .then()
          .statusCode(400)
          .body("violations.field", equalTo(List.of("invitations")));
    }
  }

  @Test
  void the_same_list_twice_invites_once() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var email = address();
    var body = Map.of("invitations", List.of(supervisor(organisation, email)));

    var first = inviter.sends(body).header("Idempotency-Key", "b1").post("/invitation-batches");
    var second = inviter.sends(body).header("Idempotency-Key", "b1").post("/invitation-batches");

    first.then().statusCode(201);
    second.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(letters.subjectsTo(email)).hasSize(1);
  }
}
