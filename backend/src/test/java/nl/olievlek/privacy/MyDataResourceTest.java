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
import nl.olievlek.platform.privacy.DataKind;
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

    data.body("kinds[" + DataKind.EXCHANGE.ordinal() + "].records", hasSize(0))
        .body("kinds[0].records.title", hasItem("Role"));
    Persona.nobody().get("/me/data").then().statusCode(401);
  }
}
