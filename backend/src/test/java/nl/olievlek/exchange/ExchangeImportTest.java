package nl.olievlek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.place.HostPlaces;
import nl.olievlek.exchange.wish.Wishes;
import nl.olievlek.platform.importing.ImportFile;
import nl.olievlek.platform.importing.NetworkImportService;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class ExchangeImportTest {

  private static final String FILE =
      """
      {"organisations": [{"key": "home", "name": "%1$s thuis", "kind": "CARE_PROVIDER"},
          {"key": "host", "name": "%1$s gast", "kind": "CARE_PROVIDER"}],
        "networks": [{"key": "network", "name": "%1$s", "kind": "LEARNING_NETWORK", "sectors": ["ELDERLY_CARE"]}],
        "memberships": [{"network": "network", "organisation": "host", "role": "PARTNER"}],
        "people": [{"key": "mia", "givenName": "Mia", "surname": "Proef"}],
        "roleGrants": [{"person": "mia", "role": "SUPERVISOR", "organisation": "host", "validFrom": "2026-01-01"}],
        "exchangeRounds": [{"key": "round", "network": "network", "name": "Ronde 1",
          "periodStartDate": "2027-02-01", "periodEndDate": "2027-02-26", "status": "%2$s",
          "publishedDate": "2027-01-20"}],
        "hostPlaces": [{"key": "place", "round": "round", "organisation": "host", "ward": "De Linde",
          "startDate": "2027-02-01", "endDate": "2027-02-05", "weekdays": [1, 2], "startTime": "07:30",
          "minimumLearners": 1, "maximumLearners": 3, "topics": ["dementie"], "status": "CONFIRMED",
          "supervisors": [{"person": "mia", "maximumLearners": 2}]}]}""";

  @Inject NetworkImportService imports;
  @Inject HostPlaces places;
  @Inject Wishes wishes;
  @Inject ObjectMapper json;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void a_file_brings_a_round_with_its_places_and_their_history() throws JsonProcessingException {
    var network = Rows.unique("Netwerk").replace(' ', '-');

    imports.take(List.of(file(FILE.formatted(network, "PUBLISHED"))));

    var round =
        sql.one(
                java.util.UUID.class,
                Query.of("select r.id from exchange_round r join network n on n.id = r.network_id")
                    .where("n.name = :name", "name", network))
            .orElseThrow();
    var place = places.plannable(round).getFirst();
    assertThat(place.capacity()).isEqualTo(2);
    assertThat(place.dates()).hasSize(2);
    assertThat(wishes.of(round)).isEmpty();
    assertThat(rows.count("transition_record", "subject_id = :value", round)).isEqualTo(1);
    assertThat(rows.count("transition_record", "subject_id = :value", place.id())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GOING_ON", "RUNNING"})
  void a_state_that_cannot_be_is_named_by_section_row_and_field(String status)
      throws JsonProcessingException {
    var file = FILE.formatted(Rows.unique("Netwerk"), status);

    assertThat(faults(file)).containsExactly("exchangeRounds[0].status");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "person": "mia", "maxi        | "person": "leo", "maxi                    | supervisors[0].person
          "maximumLearners": 2}         | "maximumLearners": 0}                     | supervisors[0].maximumLearners
          "maximumLearners": 2}         | "maximumLearners": 2, "naam": "Leo"}      | supervisors[0].naam
          "startTime": "07:30"          | "startTime": "half acht"                  | startTime
          "round": "round",             |                                           | round
          "status": "CONFIRMED"         | "status": "CONFIRMED", "preparation": {"toWear": []} | preparation.toWear
          "startDate": "2027-02-01", "e | "startDate": "2027-01-01", "e             | startDate
          "organisation": "host", "ward" | "organisation": "gast", "ward"           | organisation""")
  void a_fault_within_a_row_is_named_by_its_place(String right, String wrong, String field)
      throws JsonProcessingException {
    var file = FILE.formatted(Rows.unique("Netwerk"), "PUBLISHED");
    var changed = file.replace(right.strip(), wrong == null ? "" : wrong.strip());
    assertThat(changed).isNotEqualTo(file);

    assertThat(faults(changed)).containsExactly("hostPlaces[0]." + field);
  }

  private List<String> faults(String sections) throws JsonProcessingException {
    var file = file(sections);
    var refused = catchThrowableOfType(ProblemException.class, () -> imports.take(List.of(file)));
    return refused.fields().stream().map(FieldText::field).toList();
  }

  private ImportFile file(String sections) throws JsonProcessingException {
    var read = json.readValue(sections, new TypeReference<Map<String, List<JsonNode>>>() {});
    return new ImportFile(1, true, null, null, read);
  }
}
