package nl.olievlek.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code agendaItems}; the order of the rows is the order on the agenda. */
@ApplicationScoped
class AgendaImport implements ImportSection {

  private final AgendaRepository agenda;

  AgendaImport(AgendaRepository agenda) {
    this.agenda = agenda;
  }

  @Override
  public String name() {
    return "agendaItems";
  }

  @Override
  public int order() {
    return 610;
  }

  @Override
  public void read(ImportRow row) {
    var meeting = row.requiredReference("meeting");
    var request =
        new AgendaItemRequest(
            row.requiredName("title"),
            row.text("description"),
            row.number("durationMinutes"),
            row.reference("project"),
            row.reference("organisation"));
    agenda.persist(new AgendaItem(meeting, agenda.nextPosition(meeting), request));
  }
}
