package nl.olievlek.network.project;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code projects}. */
@ApplicationScoped
class ProjectImport implements ImportSection {

  private final ProjectRepository projects;

  ProjectImport(ProjectRepository projects) {
    this.projects = projects;
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
    var project = new Project(row.requiredReference("network"), request(row));
    projects.persist(project);
    row.named(project.id());
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
