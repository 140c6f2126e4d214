package nl.olievlek.exchange.internship.reflection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/**
 * Section {@code reflections}. One with a date was handed in on that day; one without is a draft.
 */
@ApplicationScoped
@Section(value = "reflections", order = 550)
class ReflectionImport implements ImportSection<ReflectionImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    var reflection = new Reflection(row.internshipId(), row.reflection(), context.sample());
    var since = context.since(row.submittedDate());
    if (row.submittedDate() != null || row.reflection().submit()) {
      reflection.submit(since);
    }
    return context.store(reflection, reflection.status(), null, since);
  }

  /** A row. */
  record Row(
      @NotNull UUID internshipId,
      @JsonUnwrapped @Valid ReflectionRequest reflection,
      LocalDate submittedDate) {}
}
