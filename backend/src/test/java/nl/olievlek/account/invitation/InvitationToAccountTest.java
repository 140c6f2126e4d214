package nl.olievlek.account.invitation;

import static nl.olievlek.account.invitation.InvitationFixture.PASSWORD;
import static nl.olievlek.account.invitation.InvitationFixture.accept;
import static nl.olievlek.account.invitation.InvitationFixture.address;
import static nl.olievlek.account.invitation.InvitationFixture.invite;
import static nl.olievlek.account.invitation.InvitationFixture.lookUp;
import static nl.olievlek.account.invitation.InvitationFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invitation to an address with which somebody signs in already, unknown to who invites. */
@ApiTest
class InvitationToAccountTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Letters letters;
  @Inject InvitationFixture invitations;
  @Inject MeetingFixture meetings;
  @Inject ExchangeFixture exchange;

  private final String email = address();
  private UUID network;
  private UUID organisation;
  private Persona inviter;
  private Persona account;

  @BeforeEach
  void somebodyWhoIsInElsewhere() {
    var elsewhere = world.careProvider();
    invite(world.administratorOf(elsewhere), elsewhere, email);
    var came = accept(invitations.secretTo(email), PASSWORD).then().statusCode(201).extract();
    account = new Persona(UUID.fromString(came.path("person.id")), came.path("accessToken"));
    network = world.network();
    organisation = world.memberOf(network);
    inviter = world.administratorOf(organisation);
  }

  @Test
  void the_inviter_learns_nothing_and_the_account_accepts_by_the_link() {
    var made = invite(inviter, organisation, email).then().statusCode(201).extract();
    var token = invitations.secretTo(email);
    String written = made.path("person.id");
    assertThat(written).isNotEqualTo(account.id().toString());
    lookUp(token).then().body("known", equalTo(true));

    acceptAs(account, token).then().statusCode(204);

    var me = account.asks().get("/me").then();
    me.body(
        "withheld.role.organisation.id", containsInAnyOrder(organisation.toString(), elsewhere()));
    inviter.asks().get("/people/" + written).then().statusCode(404);
    String id = made.path("id");
    var seen = inviter.asks().get("/invitations/" + id).then();
    seen.body("status", equalTo("ACCEPTED")).body("person.id", equalTo(account.id().toString()));
    acceptAs(account, token).then().statusCode(404);
  }

  @Test
  void the_account_finds_the_offer_without_the_link_too() {
    invite(inviter, organisation, email);
    var offers = account.asks().get("/me/role-grants?status=OFFERED").then();
    String id =
        offers
            .body("items.organisation.id", contains(organisation.toString()))
            .extract()
            .path("items[0].id");

    var answered =
        account.sends(Map.of("to", "ACTIVE")).post("/me/role-grants/" + id + "/transitions");

    answered.then().statusCode(200).body("status", equalTo("ACTIVE"));
    account.asks().get("/me/role-grants?status=OFFERED").then().body("items.size()", equalTo(0));
  }

  @Test
  void a_role_that_the_account_has_already_is_accepted_as_nothing_new() {
    invite(inviter, organisation, email);
    var byLink = invitations.secretTo(email);
    var other = world.memberOf(network);
    invite(world.administratorOf(other), other, email);
    var offers = account.asks().get("/me/role-grants?status=OFFERED").then().extract();
    String byHand = offers.path("items.find { it.organisation.id == '" + other + "' }.id");
    for (var place : new UUID[] {organisation, other}) {
      world.grant(account.id(), Role.SUPERVISOR, null, place, null);
    }

    acceptAs(account, byLink).then().statusCode(204);
    var answer =
        account.sends(Map.of("to", "ACTIVE")).post("/me/role-grants/" + byHand + "/transitions");

    answer.then().statusCode(200);
    var mine = account.asks().get("/me/role-grants").then();
    mine.body("items.status", contains("ACTIVE", "ACTIVE", "ACTIVE"));
    acceptAs(account, byLink).then().statusCode(404);
  }

  @Test
  void no_password_is_set_by_the_link_of_an_address_that_signs_in() {
    invite(inviter, organisation, email);
    var token = invitations.secretTo(email);

    accept(token, "een-ander-wachtwoord").then().statusCode(409);

    login(PASSWORD).then().statusCode(200);
    login("een-ander-wachtwoord").then().statusCode(401);
  }

  @Test
  void somebody_with_another_address_does_not_accept_it() {
    invite(inviter, organisation, email);

    var refused = acceptAs(world.guestOf(network), invitations.secretTo(email));

    refused.then().statusCode(409).body("detail", containsString("another mail address"));
  }

  @Test
  void coming_in_by_one_invitation_leaves_the_others_to_be_answered() {
    var fresh = address();
    var other = world.careProvider();
    invite(inviter, organisation, fresh);
    var token = invitations.secretTo(fresh);
    invite(world.administratorOf(other), other, fresh);

    var came = accept(token, PASSWORD).then().statusCode(201);

    came.body("person.withheld.role.organisation.id", contains(organisation.toString()));
    var newcomer = new Persona(account.id(), came.extract().path("accessToken"));
    var offers = newcomer.asks().get("/me/role-grants?status=OFFERED").then();
    offers.body("items.organisation.id", contains(other.toString()));
  }

  @Test
  void all_that_named_who_was_written_down_names_the_account() {
    var written = UUID.fromString(invite(inviter, organisation, email).path("person.id"));
    var cohort = world.cohort(network);
    var learner = world.learner(network, cohort, organisation, null, written);
    var taught = world.learner(network, cohort, organisation, written);
    var meeting = meetings.meeting(network, 20);
    rows.insert(
        "registration", "meeting_id", meeting, "person_id", written, "status", "REGISTERED");
    var place = exchange.place(exchange.round(network, "OPEN", cohort), organisation, "OFFERED");
    exchange.supervisor(place, written, 2);
    exchange.supervisor(place, account.id(), 3);
    Stream.of(written, account.id()).forEach(person -> inCalendarOf(person, meeting));
    var trail = rows.count("audit_concern", "concerned_id = :value", written);

    acceptAs(account, invitations.secretTo(email)).then().statusCode(204);

    assertThat(rows.count("person", "id = :value", written)).isZero();
    assertThat(rows.id("learner", "person_id = :value", account.id())).isEqualTo(learner);
    assertThat(rows.id("learner", "supervisor_id = :value", account.id())).isEqualTo(taught);
    assertThat(rows.count("registration", "person_id = :value", account.id())).isOne();
    assertThat(rows.count("host_place_supervisor", "person_id = :value", account.id())).isOne();
    assertThat(rows.count("calendar_entry", "person_id = :value", account.id())).isOne();
    assertThat(rows.count("audit_concern", "concerned_id = :value", account.id()))
        .isGreaterThanOrEqualTo(trail);
    assertThat(
            rows.count("audit_record", "fields = '{joined}' and subject_id = :value", account.id()))
        .isOne();
  }

  @Test
  void what_one_person_has_once_is_told_and_nothing_is_half_moved() {
    var written = UUID.fromString(invite(inviter, organisation, email).path("person.id"));
    world.learner(network, world.cohort(network), organisation, null, written);
    world.learner(network, world.cohort(network), organisation, null, account.id());
    var token = invitations.secretTo(email);

    var refused = acceptAs(account, token);

    refused.then().statusCode(409).body("detail", containsString("already"));
    assertThat(rows.count("person", "id = :value", written)).isOne();
    assertThat(rows.count("learner", "person_id = :value", written)).isOne();
    lookUp(token).then().statusCode(200);
  }

  @Test
  void whoever_has_the_link_says_no_without_coming_in() {
    String id = invite(inviter, organisation, email).path("id");

    var body = Map.of("token", invitations.secretTo(email));
    Persona.nobody().body(body).post("/auth/invitations/_decline").then().statusCode(204);

    inviter.asks().get("/invitations/" + id).then().body("status", equalTo("DECLINED"));
    account.asks().get("/me/role-grants?status=OFFERED").then().body("items.size()", equalTo(0));
    step(inviter, id, "OPEN").then().statusCode(409);
  }

  private void inCalendarOf(UUID person, UUID meeting) {
    var row = new HashMap<String, Object>(Map.of("person_id", person, "subject_id", meeting));
    row.putAll(Map.of("kind", "meeting", "sequence", 0, "changed_at", OffsetDateTime.now()));
    row.putAll(Map.of("start_date", Rows.yesterday(), "end_date", Rows.yesterday()));
    rows.insertRaw("calendar_entry", row);
  }

  private String elsewhere() {
    return rows.id(
            "organisation",
            "id = (select organisation_id from role_grant where person_id = :value order by id limit 1)",
            account.id())
        .toString();
  }

  private Response login(String password) {
    return Persona.nobody().body(Map.of("email", email, "password", password)).post("/auth/login");
  }

  private static Response acceptAs(Persona who, String token) {
    return who.sends(Map.of("token", token)).post("/me/invitations/_accept");
  }
}
