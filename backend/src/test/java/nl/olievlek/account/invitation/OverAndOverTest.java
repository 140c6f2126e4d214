package nl.olievlek.account.invitation;

import static nl.olievlek.account.invitation.InvitationFixture.address;
import static nl.olievlek.account.invitation.InvitationFixture.invite;
import static nl.olievlek.account.invitation.InvitationFixture.step;
import static nl.olievlek.platform.security.Role.ORGANISATION_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody has somebody asked the same over and over, whichever way. */
@ApiTest
class OverAndOverTest {

  /** How often in a day. */
  private static final int MOST = 10;

  @Inject World world;
  @Inject Letters letters;
  @Inject Sql sql;

  private UUID organisation;
  private Persona inviter;
  private String email;

  @BeforeEach
  void somebody_who_invites() {
    organisation = world.careProvider();
    inviter = world.administratorOf(organisation);
    email = address();
  }

  @Test
  void an_invitation_is_sent_again_only_so_often() {
    String id = invite(inviter, organisation, email).path("id");

    refusedInTheEnd(MOST - 1, () -> step(inviter, id, "OPEN"));

    assertThat(letters.subjectsTo(email)).hasSize(MOST);
    assertThat(invite(inviter, organisation, address()).statusCode()).isEqualTo(201);
    var colleague = world.administratorOf(organisation);
    assertThat(step(colleague, id, "OPEN").statusCode()).isEqualTo(200);
  }

  @Test
  void taking_back_and_inviting_anew_gives_no_more() {
    Supplier<Response> anew =
        () -> {
          var made = invite(inviter, organisation, email);
          if (made.statusCode() == 201) {
            step(inviter, made.path("id"), "REVOKED").then().statusCode(200);
          }
          return made;
        };

    refusedInTheEnd(MOST, anew);

    assertThat(letters.subjectsTo(email)).hasSize(MOST);
  }

  @Test
  void many_at_once_are_counted_one_after_the_other() {
    var before = MOST - 1;
    for (var time = 0; time < before; time++) {
      String id = invite(inviter, organisation, email).path("id");
      step(inviter, id, "REVOKED").then().statusCode(200);
    }
    var wards = Stream.generate(world::careProvider).limit(4).toList();
    wards.forEach(ward -> world.grant(inviter.id(), ORGANISATION_ADMIN, null, ward, null));

    var answers = AtOnce.all(wards.stream().map(this::invitesTo).toList());

    assertThat(answers).containsExactlyInAnyOrder(201, 429, 429, 429);
    assertThat(letters.subjectsTo(email)).hasSize(MOST);
  }

  @Test
  void a_day_later_it_can_be_asked_again() {
    String id = invite(inviter, organisation, email).path("id");
    refusedInTheEnd(MOST - 1, () -> step(inviter, id, "OPEN"));

    sql.execute(
        "update mail_message set created_at = created_at - interval '1 day' where to_address = :to",
        Map.of("to", email));

    step(inviter, id, "OPEN").then().statusCode(200);
  }

  @Test
  void a_role_is_offered_to_an_account_only_so_often() {
    var somebody = world.supervisorIn(organisation);
    sql.execute(
        "update person set entered_at = created_at where id = :id", Map.of("id", somebody.id()));
    var role =
        Map.of(
            "personId",
            somebody.id(),
            "role",
            "ORGANISATION_ADMIN",
            "organisationId",
            organisation);

    refusedInTheEnd(
        MOST,
        () -> {
          var offered = inviter.sends(role).post("/role-grants");
          if (offered.statusCode() == 201) {
            var back = Map.of("to", "REVOKED", "reason", "Toch niet.");
            inviter
                .sends(back)
                .post("/role-grants/" + offered.path("id") + "/transitions")
                .then()
                .statusCode(200);
          }
          return offered;
        });
  }

  @Test
  void an_address_is_told_only_so_often_that_it_was_replaced() {
    String person = invite(inviter, organisation, email).path("person.id");

    refusedInTheEnd(
        MOST,
        () -> {
          var away = readdress(person, address());
          return away.statusCode() == 200 ? readdress(person, email) : away;
        });
  }

  @Test
  void an_organisation_is_asked_for_a_network_only_so_often() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var path = "/networks/" + network + "/memberships";

    refusedInTheEnd(
        MOST,
        () -> {
          var membership = Map.of("organisationId", organisation, "role", "PARTNER");
          var asked = coordinator.sends(membership).post(path);
          if (asked.statusCode() == 201) {
            var back = Map.of("to", "DECLINED", "reason", "Toch niet.");
            coordinator
                .sends(back)
                .post(path + "/" + asked.path("id") + "/transitions")
                .then()
                .statusCode(200);
          }
          return asked;
        });
  }

  private Supplier<Integer> invitesTo(UUID place) {
    return () -> invite(inviter, place, email).statusCode();
  }

  private Response readdress(String person, String to) {
    var body = Map.of("givenName", "Sanne", "surname", "Wit", "email", to);
    var version =
        sql.one(
                Long.class,
                Query.of("select version from person")
                    .where("id = :id", "id", UUID.fromString(person)))
            .orElseThrow();
    return inviter.sends(body).header("If-Match", "\"" + version + "\"").put("/people/" + person);
  }

  /** It works so many times, and then has to wait. */
  private static void refusedInTheEnd(int times, Supplier<Response> deed) {
    for (var time = 0; time < times; time++) {
      deed.get().then().statusCode(lessThan(300));
    }
    var refused = deed.get().then().statusCode(429).extract();
    assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 86_400L);
    assertThat(refused.<String>path("detail")).contains(MOST + " times in the past day");
  }
}
