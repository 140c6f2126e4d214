package nl.olievlek.language;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Locale;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks is answered in their language, on a machine that speaks another one. */
@ApiTest
class CallersLanguageTest {

  @Inject World world;

  private final Locale machine = Locale.getDefault();

  @BeforeEach
  void aMachineThatSpeaksGerman() {
    Locale.setDefault(Locale.GERMANY);
  }

  @AfterEach
  void theMachineAgain() {
    Locale.setDefault(machine);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl          | Dit veld is verplicht. | Niet alles is goed ingevuld",
        "en-GB       | This field is required. | Not everything is filled in correctly",
        "de          | Dit veld is verplicht. | Niet alles is goed ingevuld",
        "fr, en;q=.5 | This field is required. | Not everything is filled in correctly",
        "*           | Dit veld is verplicht. | Niet alles is goed ingevuld",
        "!!;;q=x     | Dit veld is verplicht. | Niet alles is goed ingevuld",
      })
  void a_field_is_said_to_be_wrong_in_the_language_of_the_caller(
      String accepted, String message, String title) {
    var answer =
        world.admin().asksIn(accepted).body("{\"kind\":\"SCHOOL\"}").post("/organisations").then();

    answer
        .statusCode(400)
        .body("title", equalTo(title))
        .body("violations[0].message", equalTo(message));
  }
}
