package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.meeting.RegistrationStatus;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;
import nl.olievlek.platform.problem.Problems;

/** Section {@code registrations}. An offer is never imported: it would have run out. */
@ApplicationScoped
@Section(value = "registrations", order = 620)
class RegistrationImport implements ImportSection<RegistrationImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    if (row.status() == RegistrationStatus.OFFERED) {
      throw Problems.invalid("status", "meeting.import-offer");
    }
    var at = context.noon(row.registeredDate());
    var invitation =
        new Registration(
            row.meetingId(), row.personId(), row.organisationId(), row.publicListing());
    var registration = Registration.imported(invitation, row.status(), at, context.sample());
    return context.store(registration, row.status(), null, at);
  }

  /** A row. */
  record Row(
      @NotNull UUID meetingId,
      @NotNull UUID personId,
      UUID organisationId,
      boolean publicListing,
      @NotNull RegistrationStatus status,
      LocalDate registeredDate) {}
}
