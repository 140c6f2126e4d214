package nl.olievlek.network.project;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.record.RecordService;

/** Section {@code projects}. */
@ApplicationScoped
class ProjectImport implements ImportSection {

  private final RecordService records;

  ProjectImport(RecordService records) {
    this.records = records;
  }

  @Override
  public String name() {
    return "projects";
  }

  @Override
  public int order() {
    return 260;
  }

  @Override
  public void read(ImportRow row) {
    row.named(records.keep(new Project(row.requiredReference("network"), request(row))));
  }

  private static ProjectRequest request(ImportRow row) {
    return new ProjectRequest(
        row.reference("organisation"),
        row.name("partner"),
        row.requiredName("name"),
        row.text("description"),
        row.date("startDate"),
        row.date("endDate"),
        row.text("sourceUrl"));
  }
}
