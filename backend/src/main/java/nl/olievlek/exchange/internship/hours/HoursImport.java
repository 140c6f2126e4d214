package nl.olievlek.exchange.internship.hours;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.exchange.internship.hours.HoursRepository.NewHours;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code internshipHours}. */
@ApplicationScoped
@Section(value = "internshipHours", order = 546)
class HoursImport implements ImportSection<HoursImport.Row> {

  private final HoursRepository hours;

  HoursImport(HoursRepository hours) {
    this.hours = hours;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    var worked = row.worked();
    var line = new NewHours(worked.workedDate(), worked.hours(), worked.note(), row.status(), null);
    return hours.add(row.internshipId(), line, null, context.since(null));
  }

  /** A row. */
  record Row(
      @NotNull UUID internshipId,
      @JsonUnwrapped @Valid HoursRequest worked,
      @NotNull HoursStatus status) {}
}
