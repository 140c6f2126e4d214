package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.olievlek.learner.Learners;
import nl.olievlek.platform.importing.ImportFault;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;

/** Section {@code exchangeInternships}: those of past rounds, as they ended, without a plan. */
@ApplicationScoped
class InternshipImport implements ImportSection {

  private final InternshipRepository internships;
  private final Learners learners;
  private final Transitions transitions;
  private final Clock clock;

  InternshipImport(
      InternshipRepository internships, Learners learners, Transitions transitions, Clock clock) {
    this.internships = internships;
    this.learners = learners;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "exchangeInternships";
  }

  @Override
  public int order() {
    return 540;
  }

  @Override
  public void read(ImportRow row) {
    var known = proposed(row);
    var internship = new ExchangeInternship(known, row.sample());
    var status = row.requiredConstant("status", InternshipStatus.class);
    var reason = status.needsReason() ? row.requiredText("endReason") : row.text("endReason");
    internship.restore(
        status, reason, row.constant("cancelledBy", InternshipParty.class), row.text("learned"));
    if (status.begun()) {
      requireBegun(known);
      internship.note(row.date("actualStartDate"), row.date("actualEndDate"), LocalDate.now(clock));
    }
    internships.persist(internship);
    transitions.record(
        ExchangeInternship.class, internship.id(), null, status, reason, at(row), null);
    row.named(internship.id());
  }

  private NewInternship proposed(ImportRow row) {
    var learner = row.requiredReference("learner");
    var placeId = row.requiredReference("hostPlace");
    var place =
        internships
            .place(placeId)
            .orElseThrow(() -> new ImportFault("hostPlace", "platform.unknown-reference"));
    var trajectory = learners.trajectories(List.of(learner)).get(learner);
    if (trajectory == null) {
      throw new ImportFault("learner", "platform.unknown-reference");
    }
    var home = row.reference("home");
    return new NewInternship(
        row.requiredReference("round"),
        null,
        learner,
        home == null ? trajectory.employerId() : home,
        place.organisationId(),
        placeId,
        orElse(row.date("plannedStartDate"), place.startDate()),
        orElse(row.date("plannedEndDate"), place.endDate()),
        row.reference("replaces"));
  }

  private void requireBegun(NewInternship known) {
    if (LocalDate.now(clock).isBefore(known.plannedStartDate())) {
      throw new ImportFault("status", "internship.begins-later", known.plannedStartDate());
    }
  }

  /** When it came to where it stands, which cannot be later than now. */
  private Instant at(ImportRow row) {
    var known = row.date("statusDate");
    var now = clock.instant();
    var at = known == null ? now : known.atStartOfDay(clock.getZone()).toInstant();
    return at.isAfter(now) ? now : at;
  }

  private static LocalDate orElse(LocalDate given, LocalDate standard) {
    return given == null ? standard : given;
  }
}
