package nl.olievlek.proposal;

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
class ProposalImportTest {

  @Inject World world;
  @Inject NetworkImportService imports;
  @Inject ObjectMapper json;

  @Test
  void a_proposal_of_an_author_nobody_names_is_read_with_who_took_it_over() throws Exception {
    var title = Rows.unique("Leerhuiskamer");
    var file =
        """
        {"format": 1, "sample": false, "sections": {
          "networks": [{"key": "n", "name": "%s", "kind": "LEARNING_NETWORK", "sectors": ["ELDERLY_CARE"]}],
          "organisations": [{"key": "a", "name": "%s", "kind": "CARE_PROVIDER"},
            {"key": "b", "name": "%s", "kind": "CARE_PROVIDER"}],
          "proposals": [{"key": "p", "network": "n", "organisation": "a", "title": "%s", "idea": "Samen leren",
            "status": "STANDARD", "submittedDate": "2020-01-10", "firstReplyDate": "2020-01-15",
            "statusDate": "2020-06-01"}],
          "adoptions": [{"proposal": "p", "organisation": "b", "stage": "IN_USE"}]}}"""
            .formatted(Rows.unique("Netwerk"), Rows.unique("Zorg"), Rows.unique("Huis"), title);

    imports.take(List.of(json.readValue(file, ImportFile.class)));

    var admin = world.admin();
    var found = admin.asks().queryParam("q", title).get("/improvement-proposals").then();
    found
        .body("items.author", contains(nullValue()))
        .body("items[0].adoptions", equalTo(1))
        .body("items[0].firstReplyAt", equalTo("2020-01-15T11:00:00Z"));
    var address = "/improvement-proposals/" + found.extract().path("items[0].id");
    admin
        .asks()
        .get(address + "/transitions")
        .then()
        .body("history.to", contains("SUBMITTED", "STANDARD"))
        .body("history[1].recordedAt", equalTo("2020-06-01T10:00:00Z"));
    admin.asks().get(address + "/adoptions").then().body("items.stageDate", contains(nullValue()));
  }
}
