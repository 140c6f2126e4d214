package nl.olievlek.exchange.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportFile;
import nl.olievlek.platform.importing.NetworkImportService;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import org.junit.jupiter.api.Test;

@ApiTest
class InternshipImportTest {

  private static final String FILE =
      """
      {"organisations": [{"key": "home", "name": "%1$s thuis", "kind": "CARE_PROVIDER"},
          {"key": "host", "name": "%1$s gast", "kind": "CARE_PROVIDER"},
          {"key": "school", "name": "%1$s school", "kind": "SCHOOL"}],
        "networks": [{"key": "network", "name": "%1$s", "kind": "LEARNING_NETWORK", "sectors": ["ELDERLY_CARE"]}],
        "people": [{"key": "mia", "givenName": "Mia", "surname": "Proef"}],
        "cohorts": [{"key": "cohort", "network": "network", "school": "school", "name": "Lesgroep 1",
          "startDate": "2025-09-01", "nominalEndDate": "2027-07-01", "minimumSize": 1, "status": "ACTIVE"}],
        "learners": [{"key": "learner", "network": "network", "person": "mia", "cohort": "cohort",
          "employer": "home", "appliedDate": "2025-06-01", "activeFromDate": "2025-09-01", "status": "ACTIVE"}],
        "exchangeRounds": [{"key": "round", "network": "network", "name": "Ronde 1", "cohorts": ["cohort"],
          "periodStartDate": "2026-02-02", "periodEndDate": "2026-02-27", "status": "CLOSED",
          "publishedDate": "2026-01-20"}],
        "hostPlaces": [{"key": "place", "round": "round", "organisation": "host", "ward": "De Linde",
          "startDate": "2026-02-02", "endDate": "2026-02-06", "weekdays": [1, 2],
          "minimumLearners": 1, "maximumLearners": 3, "topics": [], "status": "CLOSED"}],
        "exchangeInternships": [{"key": "stay", "round": "round", "learner": "learner", "hostPlace": "place",
          "status": "%2$s", "statusDate": "2026-02-10"}],
        "reflections": [{"internship": "stay", "observation": "Rust.", "takeHome": "Samen eten.",
          "sharedWith": "NETWORK", "submittedDate": "2026-02-09"}]}""";

  @Inject NetworkImportService imports;
  @Inject ObjectMapper json;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void a_file_brings_an_internship_of_the_past_with_its_reflection()
      throws JsonProcessingException {
    var network = Rows.unique("Netwerk").replace(' ', '-');

    imports.take(List.of(file(network, "RECOGNISED")));

    var id = internship(network);
    assertThat(
            rows.count("transition_record", "to_state = 'RECOGNISED' and subject_id = :value", id))
        .isEqualTo(1);
    assertThat(
            rows.count(
                "exchange_internship",
                "sample and planned_end_date = date '2026-02-06' and id = :value",
                id))
        .isEqualTo(1);
    assertThat(rows.count("reflection", "submitted_at is not null and internship_id = :value", id))
        .isEqualTo(1);
  }

  @Test
  void an_internship_that_came_to_nothing_says_why() throws JsonProcessingException {
    var file = file(Rows.unique("Netwerk"), "CANCELLED");

    assertThatThrownBy(() -> imports.take(List.of(file))).isInstanceOf(ProblemException.class);
  }

  private UUID internship(String network) {
    return sql.one(
            UUID.class,
            Query.of(
                    "select i.id from exchange_internship i join exchange_round r on r.id = i.round_id"
                        + " join network n on n.id = r.network_id")
                .where("n.name = :name", "name", network))
        .orElseThrow();
  }

  private ImportFile file(String network, String status) throws JsonProcessingException {
    var sections = FILE.formatted(network, status);
    var read = json.readValue(sections, new TypeReference<Map<String, List<JsonNode>>>() {});
    return new ImportFile(1, true, null, null, read);
  }
}
