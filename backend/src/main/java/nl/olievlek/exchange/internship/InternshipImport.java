package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.olievlek.learner.Learners;
import nl.olievlek.platform.importing.ImportFault;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;

/** Section {@code exchangeInternships}: those of past rounds, as they ended, without a plan. */
@ApplicationScoped
class InternshipImport implements ImportSection {

  private final InternshipRepository internships;
  private final PastInternships past;
  private final Learners learners;
  private final Transitions transitions;
  private final Clock clock;

  InternshipImport(
      InternshipRepository internships,
      PastInternships past,
      Learners learners,
      Transitions transitions,
      Clock clock) {
    this.internships = internships;
    this.past = past;
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
    var planned = planned(row);
    var internship = planned.orElseGet(() -> new ExchangeInternship(proposed(row), row.sample()));
    var from = planned.map(ExchangeInternship::status).orElse(null);
    var status = row.requiredConstant("status", InternshipStatus.class);
    var reason =
        status.needs().contains("reason") ? row.requiredText("endReason") : row.text("endReason");
    internship.restore(
        status, reason, row.constant("cancelledBy", InternshipParty.class), row.text("learned"));
    if (status.begun()) {
      requireBegun(internship.plannedStartDate());
      internship.note(row.date("actualStartDate"), row.date("actualEndDate"), LocalDate.now(clock));
    }
    internships.persist(internship);
    transitions.record(
        ExchangeInternship.class, internship.id(), from, status, reason, at(row), null);
    row.named(internship.id());
  }

  /** Without a place: where the plan of the round sent the learner. */
  private Optional<ExchangeInternship> planned(ImportRow row) {
    if (row.text("hostPlace") != null) {
      return Optional.empty();
    }
    return Optional.of(
        past.proposed(row.requiredReference("round"), row.requiredReference("learner"))
            .map(internships::findById)
            .orElseThrow(() -> new ImportFault("hostPlace", "platform.required")));
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
        within(place, row, "plannedStartDate", place.startDate()),
        within(place, row, "plannedEndDate", place.endDate()),
        row.reference("replaces"));
  }

  private void requireBegun(LocalDate start) {
    if (LocalDate.now(clock).isBefore(start)) {
      throw new ImportFault("status", "internship.begins-later", start);
    }
  }

  /** When it came to where it stands, which cannot be later than now. */
  private Instant at(ImportRow row) {
    var known = row.date("statusDate");
    var now = clock.instant();
    var at = known == null ? now : known.atStartOfDay(clock.getZone()).toInstant();
    return at.isAfter(now) ? now : at;
  }

  private static LocalDate within(
      InternshipRepository.KnownPlace place, ImportRow row, String field, LocalDate otherwise) {
    var day = row.date(field);
    if (day == null) {
      return otherwise;
    }
    if (InternshipDays.outside(day, place.startDate(), place.endDate())) {
      throw new ImportFault(field, "internship.outside-place", place.startDate(), place.endDate());
    }
    return day;
  }
}
