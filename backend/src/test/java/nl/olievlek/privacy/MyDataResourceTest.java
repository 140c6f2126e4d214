package nl.olievlek.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class MyDataResourceTest {

  private static final LocalDate STOPPED = LocalDate.of(2021, 7, 31);

  @Inject World world;
  @Inject PrivacyFixture fixture;

  @Test
  void everything_that_is_kept_is_told_with_why_and_until_when() {
    var setting = fixture.stoppedLearner(STOPPED);

    var data = setting.self().asks().get("/me/data").then();

    data.statusCode(200)
        .body("person.id", is(setting.self().id().toString()))
        .body("madeAt", notNullValue())
        .body(
            "kinds.kind",
            contains("ACCOUNT", "TRAJECTORY", "EXCHANGE", "MEETING", "PROPOSAL", "REQUEST"))
        .body("kinds[1].title", is("Your training"))
        .body("kinds[1].purpose", containsString("guide your training"))
        .body("kinds[1].term", containsString("24 months"))
        .body("kinds[1].records", hasSize(1))
        .body("kinds[1].records[0].keptUntilDate", is("2023-07-31"))
        .body("kinds[1].records[0].fields.find { it.name == 'outcome_note' }.label", is("Note"))
        .body(
            "kinds[1].records[0].fields.find { it.name == 'outcome_note' }.value", is("Het botste"))
        .body("kinds[2].records.title", contains("Wish", "Exchange internship", "Reflection"))
        .body("kinds[3].records", hasSize(1))
        .body("kinds[4].records", hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_kind_and_field_has_words_in_both_languages(String language) {
    var setting = fixture.stoppedLearner(STOPPED);

    for (var path : new String[] {"/me/data", "/me/data/page"}) {
      var asks = setting.self().asksIn(language).accept("*/*");
      asks.get(path).then().statusCode(200);
    }
  }

  @Test
  void dates_and_states_are_said_as_people_say_them() {
    var self = fixture.stoppedLearner(STOPPED).self();

    var data = self.asksIn("nl").get("/me/data").then();

    data.body("kinds[1].records[0].fields.find { it.name == 'status' }.value", is("DROPPED_OUT"))
        .body("kinds[1].records[0].fields.find { it.name == 'status' }.text", is("Gestopt"))
        .body(
            "kinds[1].records[0].fields.find { it.name == 'outcome_date' }.text",
            is("31 juli 2021"));
    List<String> texts = data.extract().path("kinds.records.fields.text.flatten()");
    assertThat(texts)
        .filteredOn(Objects::nonNull)
        .isNotEmpty()
        .noneMatch(text -> text.matches("[A-Z_]{2,}|\\d{4}-\\d{2}-\\d{2}.*|true|false"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-31",
        "2026-02-28",
        "2026-13-45T99:99:99Z",
        "2026-02-28T10:00:00Z",
        "true",
        "42",
        "DROPPED_OUT",
        "SUPERVISOR"
      })
  void what_somebody_wrote_is_said_as_written_whatever_it_looks_like(String written) {
    var setting = fixture.stoppedLearner(STOPPED);
    fixture.write(setting, written);

    var data = setting.self().asks().get("/me/data").then().statusCode(200);

    List<String> texts =
        data.extract().path("kinds.records.fields.flatten().findAll { it.label != null }.text");
    assertThat(texts).filteredOn(written::equals).hasSize(PrivacyFixture.WRITTEN_FIELDS.size());
    var page = setting.self().asks().accept("text/html").get("/me/data/page").then();
    page.statusCode(200).body(containsString("<dd>" + written + "</dd>"));
  }

  @Test
  void days_in_a_list_are_said_as_days() {
    var setting = fixture.stoppedLearner(STOPPED);
    fixture.unavailable(setting, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1));

    var data = setting.self().asksIn("nl").get("/me/data").then().statusCode(200);

    data.body(
        "kinds[2].records[0].fields.find { it.name == 'unavailable_dates' }.text",
        is("28 februari 2026, 1 maart 2026"));
  }

  @Test
  void the_page_shows_what_people_wrote_as_text_and_runs_nothing() {
    var setting = fixture.stoppedLearner(STOPPED);

    var page = setting.self().asks().accept("text/html").get("/me/data/page").then();

    page.statusCode(200)
        .contentType("text/html")
        .header("Content-Security-Policy", containsString("default-src 'none'; style-src 'sha256-"))
        .header("Cache-Control", equalTo("no-store"))
        .body(containsString("Ze praten hier &lt;b&gt;anders&lt;/b&gt; met elkaar"))
        .body(not(containsString("<script")));
  }

  @Test
  void nobody_gets_what_is_kept_about_somebody_else() {
    fixture.stoppedLearner(STOPPED);
    var other = world.supervisorIn(world.careProvider());

    var data = other.asks().get("/me/data").then();

    data.body("kinds.find { it.kind == 'EXCHANGE' }.records", hasSize(0))
        .body("kinds[0].records.title", hasItem("Role"));
    Persona.nobody().get("/me/data").then().statusCode(401);
  }
}
