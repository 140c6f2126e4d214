package nl.olievlek.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.olievlek.platform.importing.ImportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The made-up rows come from a seed and a day. */
class MadeUpFilesTest {

  /** Days on which something happened, by section: none can be later than the day of the file. */
  private static final Set<String> HAPPENED =
      Set.of(
          "appliedDate",
          "activeFromDate",
          "outcomeDate",
          "statusDate",
          "publishedDate",
          "madeDate",
          "actualStartDate",
          "actualEndDate",
          "drawnUpDate",
          "hostAgreedDate",
          "learnerAgreedDate",
          "homeAgreedDate",
          "workedDate",
          "submittedDate",
          "firstReplyDate",
          "stageDate",
          "sentDate",
          "registeredDate");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void one_day_gives_one_network() throws JsonProcessingException {
    var day = LocalDate.of(2027, 3, 9);

    assertThat(text(oldermeer(day))).isEqualTo(text(oldermeer(day)));
  }

  @Test
  void history_is_the_same_whatever_day_it_is() throws JsonProcessingException {
    assertThat(text(history(LocalDate.of(2027, 3, 9))))
        .isEqualTo(text(history(LocalDate.of(2031, 8, 1))));
  }

  @Test
  void only_what_is_tried_is_answered_with_a_yes() {
    var day = LocalDate.of(2027, 3, 9);

    for (var file : List.of(oldermeer(day), history(day))) {
      for (var idea : file.sections().get("proposals")) {
        var untried =
            Set.of("IN_REVIEW", "REJECTED", "RETURNED").contains(idea.path("status").asText());
        var answered = idea.hasNonNull("reply");
        assertThat(idea.path("reply").asText().contains("We gaan het proberen"))
            .isEqualTo(answered && !untried);
        assertThat(idea.path("reason").asText().endsWith("?"))
            .isEqualTo("RETURNED".equals(idea.path("status").asText()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-30",
        "2026-12-06",
        "2026-12-31",
        "2027-01-01",
        "2027-08-01",
        "2028-02-29"
      })
  void on_any_day_nothing_happened_later(String text) {
    var day = LocalDate.parse(text);

    for (var file : List.of(oldermeer(day), history(day))) {
      for (var rows : file.sections().values()) {
        rows.forEach(row -> requireNotAfter(day, row));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-31", "2027-01-01", "2027-08-01", "2028-02-29"})
  void on_any_day_a_round_runs_and_one_is_open(String text) {
    var day = LocalDate.parse(text);

    var rounds = oldermeer(day).sections().get("exchangeRounds");

    var running = round(rounds, "RUNNING");
    assertThat(day).isAfterOrEqualTo(date(running, "periodStartDate"));
    assertThat(day).isBeforeOrEqualTo(date(running, "periodEndDate").plusDays(2));
    assertThat(day).isBefore(date(round(rounds, "PUBLISHED"), "periodStartDate"));
    assertThat(day).isBefore(date(round(rounds, "OPEN"), "offerDeadlineDate"));
  }

  @Test
  void nobody_has_the_name_of_somebody_else() {
    var people =
        List.of(oldermeer(LocalDate.of(2027, 1, 1)), history(LocalDate.of(2027, 1, 1))).stream()
            .flatMap(file -> file.sections().get("people").stream())
            .map(row -> row.path("email").asText())
            .toList();

    assertThat(people).doesNotHaveDuplicates().allMatch(email -> email.endsWith("@example.nl"));
  }

  @Test
  void a_wish_is_about_the_topic_of_its_question() {
    var wishes = oldermeer(LocalDate.of(2027, 1, 1)).sections().get("wishes");

    assertThat(wishes)
        .filteredOn(wish -> !wish.path("learningQuestion").isNull())
        .isNotEmpty()
        .allMatch(
            wish ->
                wish.path("learningQuestion")
                    .asText()
                    .contains(wish.path("topics").path(0).asText()));
  }

  private static void requireNotAfter(LocalDate day, JsonNode row) {
    row.properties().stream()
        .filter(field -> HAPPENED.contains(field.getKey()))
        .forEach(
            field ->
                assertThat(LocalDate.parse(field.getValue().asText()))
                    .as("%s of %s", field.getKey(), row)
                    .isBeforeOrEqualTo(day));
  }

  private static JsonNode round(List<JsonNode> rounds, String status) {
    return rounds.stream()
        .filter(round -> status.equals(round.path("status").asText()))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate date(JsonNode row, String field) {
    return LocalDate.parse(row.path(field).asText());
  }

  private String text(ImportFile file) throws JsonProcessingException {
    return json.writeValueAsString(file.sections());
  }

  private static ImportFile oldermeer(LocalDate day) {
    return MadeUpOldermeer.file(new Names(new Random(1)), day);
  }

  /** After the people of the other network, as the product loads it. */
  private static ImportFile history(LocalDate day) {
    var names = new Names(new Random(1));
    MadeUpOldermeer.file(names, day);
    return MadeUpMboZin.file(names, day);
  }
}
