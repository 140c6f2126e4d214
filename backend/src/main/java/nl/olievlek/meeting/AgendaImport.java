package nl.olievlek.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code agendaItems}; the order of the rows is the order on the agenda. */
@ApplicationScoped
@Section(value = "agendaItems", order = 610)
class AgendaImport implements ImportSection<AgendaImport.Row> {

  private final AgendaRepository agenda;

  AgendaImport(AgendaRepository agenda) {
    this.agenda = agenda;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    var position = agenda.nextPosition(row.meetingId());
    return context.store(new AgendaItem(row.meetingId(), position, row.item()));
  }

  /** A row. */
  record Row(@NotNull UUID meetingId, @JsonUnwrapped @Valid AgendaItemRequest item) {}
}
