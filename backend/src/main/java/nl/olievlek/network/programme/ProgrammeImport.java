package nl.olievlek.network.programme;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code programmes}. */
@ApplicationScoped
class ProgrammeImport implements ImportSection {

  private final ProgrammeRepository programmes;

  ProgrammeImport(ProgrammeRepository programmes) {
    this.programmes = programmes;
  }

  @Override
  public String name() {
    return "programmes";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void read(ImportRow row) {
    var programme = new Programme(request(row), row.sample());
    programmes.persist(programme);
    row.named(programme.id());
  }

  private static ProgrammeRequest request(ImportRow row) {
    return new ProgrammeRequest(
        row.reference("parent"),
        row.requiredConstant("kind", ProgrammeKind.class),
        row.name("name"),
        row.text("description"),
        row.text("sourceUrl"));
  }
}
