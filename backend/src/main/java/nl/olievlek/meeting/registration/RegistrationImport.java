package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.olievlek.meeting.RegistrationStatus;
import nl.olievlek.platform.importing.ImportFault;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.time.Clocks;

/** Section {@code registrations}. An offer is never imported: it would have run out. */
@ApplicationScoped
class RegistrationImport implements ImportSection {

  private final RegistrationRepository registrations;
  private final Transitions transitions;
  private final Clock clock;

  RegistrationImport(RegistrationRepository registrations, Transitions transitions, Clock clock) {
    this.registrations = registrations;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "registrations";
  }

  @Override
  public int order() {
    return 620;
  }

  @Override
  public void read(ImportRow row) {
    var status = row.requiredConstant("status", RegistrationStatus.class);
    var date = row.date("registeredDate");
    var at = date == null ? clock.instant() : date.atTime(12, 0).atZone(Clocks.PEOPLE).toInstant();
    var invitation =
        new Registration(
            row.requiredReference("meeting"),
            row.requiredReference("person"),
            row.reference("organisation"),
            row.flag("publicListing"));
    if (status == RegistrationStatus.OFFERED) {
      throw new ImportFault("status", "meeting.import-offer");
    }
    var registration = Registration.imported(invitation, status, at, row.sample());
    registrations.persist(registration);
    transitions.record(Registration.class, registration.id(), null, status, null, at, null);
    row.named(registration.id());
  }
}
