package nl.olievlek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.List;
import nl.olievlek.platform.importing.ImportFile;
import nl.olievlek.platform.importing.NetworkImportService;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class MeetingImportTest {

  @Inject World world;
  @Inject NetworkImportService imports;
  @Inject ObjectMapper json;

  @Test
  void meetings_are_read_with_agenda_and_who_was_there() throws Exception {
    var title = Rows.unique("Training");
    var file =
        """
        {"format": 1, "sample": true, "sections": {
          "networks": [{"key": "n", "name": "%s", "kind": "LEARNING_NETWORK", "sectors": ["ELDERLY_CARE"]}],
          "people": [{"key": "noor", "givenName": "Noor", "surname": "Berg"}],
          "meetings": [{"key": "m", "network": "n", "kind": "TRAINING_SESSION", "mode": "ONLINE", "title": "%s",
            "meetingDate": "2020-01-20", "startTime": "09:30", "endTime": "11:00"}],
          "agendaItems": [{"meeting": "m", "title": "Welkom", "durationMinutes": 30},
            {"meeting": "m", "title": "Casus", "durationMinutes": 60}],
          "registrations": [{"meeting": "m", "person": "noor", "status": "ATTENDED", "registeredDate": "2020-01-10"}]}}"""
            .formatted(Rows.unique("Netwerk"), title);

    var counts = imports.take(List.of(json.readValue(file, ImportFile.class)));

    assertThat(counts).containsEntry("meetings", 1).containsEntry("registrations", 1);
    var admin = world.admin();
    var meeting = newest(title);
    admin
        .asks()
        .get("/meetings/" + meeting)
        .then()
        .body("startAt", equalTo("2020-01-20T08:30:00Z"))
        .body("status", equalTo("HELD"))
        .body("counts.attended", equalTo(1))
        .body("counts.seatsLeft", nullValue())
        .body("sample", equalTo(true))
        .body("agendaItems.title", contains("Welkom", "Casus"));
  }

  @Test
  void a_meeting_that_ends_earlier_than_it_starts_ends_the_next_day() throws Exception {
    var title = Rows.unique("Nacht");
    var file =
        """
        {"format": 1, "sample": true, "sections": {
          "networks": [{"key": "n", "name": "%s", "kind": "LEARNING_NETWORK", "sectors": ["ELDERLY_CARE"]}],
          "meetings": [{"key": "m", "network": "n", "kind": "WORK_VISIT", "mode": "ON_SITE", "title": "%s",
            "meetingDate": "2020-01-20", "startTime": "22:00", "endTime": "06:00"}]}}"""
            .formatted(Rows.unique("Netwerk"), title);

    imports.take(List.of(json.readValue(file, ImportFile.class)));

    world
        .admin()
        .asks()
        .get("/meetings/" + newest(title))
        .then()
        .body("startAt", equalTo("2020-01-20T21:00:00Z"))
        .body("endAt", equalTo("2020-01-21T05:00:00Z"));
  }

  private String newest(String title) {
    return world
        .admin()
        .asks()
        .get("/meetings?toDate=2020-01-20&fromDate=2020-01-20&pageSize=250")
        .then()
        .extract()
        .path("items.find { it.title == '" + title + "' }.id");
  }
}
