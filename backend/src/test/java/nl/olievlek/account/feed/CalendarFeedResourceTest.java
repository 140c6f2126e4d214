package nl.olievlek.account.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.CalendarFile;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Somebody's own calendar at a private address. */
@ApiTest
class CalendarFeedResourceTest {

  @Inject InternshipFixture internships;
  @Inject MeetingFixture meetings;
  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Statements statements;

  @Test
  void everyone_an_internship_concerns_has_it_in_their_calendar() {
    var setting = internships.internship("HOST_ACCEPTED");

    for (var person :
        List.of(
            setting.learner(),
            setting.homeAdmin(),
            setting.hostAdmin(),
            setting.supervisor(),
            setting.placeSupervisor())) {
      var events = CalendarFile.strict(read(made(person)).asString()).events();
      assertThat(events).hasSize(1);
      assertThat(events.getFirst().getUid().getValue())
          .isEqualTo(setting.id() + "." + person.id() + "@olievlek");
    }
  }

  @Test
  void an_admin_of_the_product_and_another_organisation_have_nothing_in_theirs() {
    var setting = internships.internship("AGREED");

    for (var person :
        List.of(
            world.admin(),
            setting.coordinator(),
            world.administratorOf(world.memberOf(setting.network())))) {
      assertThat(CalendarFile.strict(read(made(person)).asString()).events()).isEmpty();
    }
  }

  @Test
  void what_is_proposed_is_the_learners_alone() {
    var setting = internships.internship("PROPOSED");

    assertThat(read(made(setting.learner())).asString()).contains("STATUS:TENTATIVE");
    for (var other : List.of(setting.hostAdmin(), setting.placeSupervisor(), setting.homeAdmin())) {
      assertThat(read(made(other)).asString()).doesNotContain("VEVENT");
    }
  }

  @Test
  void a_host_reads_no_name_that_the_home_organisation_keeps_until_all_agreed() {
    var setting = internships.internship("HOST_ACCEPTED");
    rows.insert("access_policy", "organisation_id", setting.home(), "names_from", "AGREED");

    for (var other : List.of(setting.hostAdmin(), setting.placeSupervisor())) {
      assertThat(read(made(other)).asString()).contains("SUMMARY:Leerling van");
    }
    assertThat(read(made(setting.homeAdmin())).asString()).doesNotContain("Leerling van");
  }

  @Test
  void what_came_to_nothing_is_not_in_it() {
    var setting = internships.internship("CANCELLED");

    assertThat(read(made(setting.learner())).asString()).doesNotContain("VEVENT");
  }

  @Test
  void meetings_that_somebody_is_registered_for_are_in_it() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));
    var meeting = meetings.meeting(network, 5);
    meetings.registration(meeting, learner, "REGISTERED");
    meetings.registration(meetings.meeting(network, 5), learner, "CANCELLED");

    var events = CalendarFile.strict(read(made(learner)).asString()).events();

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().getUid().getValue())
        .isEqualTo(meeting + "." + learner.id() + "@olievlek");
  }

  @Test
  void one_entry_is_there_as_a_file_for_whose_it_is() {
    var setting = internships.internship("AGREED");
    var path = "/me/calendar-entries/" + setting.id();

    var file = setting.learner().asks().get(path);

    file.then().statusCode(200).header("Content-Type", containsString("method=PUBLISH"));
    assertThat(CalendarFile.strict(file.asString()).events()).hasSize(1);
    world
        .administratorOf(world.memberOf(setting.network()))
        .asks()
        .get(path)
        .then()
        .statusCode(404);
  }

  @Test
  void a_calendar_that_did_not_change_is_not_sent_again() {
    var setting = internships.internship("AGREED");
    var address = made(setting.learner());
    var first = read(address);

    first
        .then()
        .statusCode(200)
        .header("Content-Type", containsString("text/calendar"))
        .header("Cache-Control", containsString("private"));
    Persona.nobody()
        .header("If-None-Match", first.header("ETag"))
        .get(address)
        .then()
        .statusCode(304)
        .header("ETag", first.header("ETag"));
  }

  @Test
  void an_address_ends_when_there_is_a_new_one_or_it_is_taken_back() {
    var person = internships.internship("AGREED").learner();
    var first = made(person);
    var second = made(person);

    read(first).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    read(second).then().statusCode(200);
    person.asks().delete("/me/calendar-feed").then().statusCode(204);
    read(second).then().statusCode(404);

    var audited = "subject_type = 'person' and fields = '{calendarFeed}' and subject_id = :value";
    assertThat(rows.count("audit_record", audited, person.id())).isEqualTo(3);
  }

  @Test
  void the_address_is_shown_once_and_kept_as_a_hash() {
    var person = world.learnerOf(world.network(), world.careProvider());

    person.asks().get("/me/calendar-feed").then().statusCode(200).body("createdAt", nullValue());
    var secret = made(person).replaceAll(".*/", "");

    person.asks().get("/me/calendar-feed").then().body("createdAt", notNullValue());
    assertThat(secret).hasSize(43);
    assertThat(rows.count("calendar_feed", "token_hash = :value", secret)).isZero();
    Persona.nobody().get("/me/calendar-feed").then().statusCode(401);
  }

  @Test
  void a_calendar_reaches_as_far_as_the_roles_of_today() {
    var setting = internships.internship("AGREED");
    var address = made(setting.hostAdmin());
    sql.execute(
        "update role_grant set status = 'REVOKED', revoked_at = now() where person_id = :person",
        Map.of("person", setting.hostAdmin().id()));

    assertThat(read(address).asString()).doesNotContain("VEVENT");
  }

  @Test
  void a_calendar_takes_a_fixed_number_of_statements() {
    var setting = internships.internship("AGREED");
    var address = made(setting.hostAdmin());
    read(address);

    assertThat(statements.during(() -> read(address))).isEqualTo(4);
  }

  private static String made(Persona person) {
    var address =
        person
            .asks()
            .post("/me/calendar-feed")
            .then()
            .statusCode(201)
            .body("createdAt", notNullValue())
            .extract()
            .<String>path("address");
    return address.substring(address.indexOf("/calendar-feeds/"));
  }

  private static Response read(String address) {
    return Persona.nobody().get(address);
  }
}
