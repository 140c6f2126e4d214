package nl.olievlek.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportFile;
import nl.olievlek.platform.importing.NetworkImportService;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import org.junit.jupiter.api.Test;

@ApiTest
class LearnerImportTest {

  @Inject NetworkImportService imports;
  @Inject ObjectMapper json;
  @Inject Rows rows;

  @Test
  void cohorts_learners_and_pledges_come_in_with_their_history() throws Exception {
    var name = Rows.unique("Netwerk");

    var counts = imports.take(List.of(file(name, "2019-06-30")));

    assertThat(counts).containsEntry("cohorts", 1).containsEntry("learners", 1);
    var within = "network_id = (select id from network where name = :value)";
    assertThat(rows.count("learner", "outcome_date = '2019-06-30' and sample and " + within, name))
        .isEqualTo(1);
    var steps = "subject_id = (select id from learner where " + within + ")";
    assertThat(rows.count("transition_record", steps, name)).isEqualTo(3);
    assertThat(rows.count("cohort", "school_weekdays = '{2}' and " + within, name)).isEqualTo(1);
  }

  @Test
  void an_outcome_before_the_start_is_refused_and_nothing_is_stored() throws Exception {
    var name = Rows.unique("Netwerk");
    var file = file(name, "2018-01-01");

    assertThatThrownBy(() -> imports.take(List.of(file))).isInstanceOf(ProblemException.class);

    assertThat(rows.count("network", "name = :value", name)).isZero();
  }

  private ImportFile file(String network, String outcomeDate) throws Exception {
    var text =
        """
        {"format": 1, "sample": true, "sections": {
          "organisations": [
            {"key": "laar", "name": "Laar %1$s", "kind": "CARE_PROVIDER"},
            {"key": "roc", "name": "ROC %1$s", "kind": "SCHOOL"}],
          "networks": [
            {"key": "n", "name": "%2$s", "kind": "LEARNING_NETWORK", "sectors": ["ELDERLY_CARE"]}],
          "people": [{"key": "noor", "givenName": "Noor", "surname": "Berg"}],
          "cohorts": [
            {"key": "c", "network": "n", "school": "roc", "name": "1", "startDate": "2018-09-01",
             "nominalEndDate": "2019-07-01", "minimumSize": 1, "schoolWeekdays": [2], "status": "FINISHED"}],
          "learners": [
            {"key": "l", "network": "n", "person": "noor", "cohort": "c", "employer": "laar",
             "status": "COMPLETED", "appliedDate": "2018-05-01", "activeFromDate": "2018-09-01",
             "outcomeDate": "%3$s"}],
          "pledges": [{"cohort": "c", "organisation": "laar", "expectedCount": 3}]}}"""
            .formatted(UUID.randomUUID(), network, outcomeDate);
    return json.readValue(text, ImportFile.class);
  }
}
