package nl.olievlek.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.olievlek.platform.importing.ImportFile;
import nl.olievlek.platform.importing.NetworkImportService;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample loads on any day of the calendar: past ones, since nothing in it may be later than
 * today.
 */
@ApiTest
class AwkwardDaysTest {

  @Inject SampleNetworks sample;
  @Inject NetworkImportService imports;
  @Inject ObjectMapper json;

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2024-12-31", "2025-01-01", "2026-08-01"})
  void every_section_is_taken_in(String day) throws JsonProcessingException {
    // The last file is history, which is the same every day.
    var all = sample.files(LocalDate.parse(day));
    var files = renamed(all.subList(0, all.size() - 1));

    QuarkusTransaction.begin();
    try {
      var taken = imports.take(files);

      assertThat(taken).containsEntry("plans", 6).containsEntry("learners", 66);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /** Under other names, so that they are not those of the sample that another test loaded. */
  private List<ImportFile> renamed(List<ImportFile> files) throws JsonProcessingException {
    var mark = Rows.unique("x").replaceAll("\\W", "");
    var renamed = new ArrayList<ImportFile>();
    for (var file : files) {
      var text =
          json.writeValueAsString(file)
              .replace("\"name\":\"", "\"name\":\"" + mark + " ")
              .replace("@example.nl", "@" + mark + ".example.nl");
      renamed.add(json.readValue(text, ImportFile.class));
    }
    return renamed;
  }
}
