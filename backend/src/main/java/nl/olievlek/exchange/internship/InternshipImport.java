package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.learner.Learners;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;

/** Section {@code exchangeInternships}: those of past rounds, as they ended, without a plan. */
@ApplicationScoped
@Section(value = "exchangeInternships", order = 540)
class InternshipImport implements ImportSection<InternshipImport.Row> {

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
  public UUID take(Row row, ImportContext context) {
    var planned = planned(row);
    var internship =
        planned.orElseGet(() -> new ExchangeInternship(proposed(row), context.sample()));
    var from = planned.map(ExchangeInternship::status).orElse(null);
    var status = row.status();
    var reason = row.endReason();
    if (status.needs().contains("reason") && (reason == null || reason.isBlank())) {
      throw Problems.invalid("endReason", "platform.required");
    }
    internship.restore(status, reason, row.cancelledBy(), row.learned());
    if (status.begun()) {
      requireBegun(internship.plannedStartDate());
      internship.note(row.actualStartDate(), row.actualEndDate(), LocalDate.now(clock));
    }
    internships.persist(internship);
    var at = context.since(row.statusDate());
    transitions.record(ExchangeInternship.class, internship.id(), from, status, reason, at, null);
    return internship.id();
  }

  /** Without a place: where the plan of the round sent the learner. */
  private Optional<ExchangeInternship> planned(Row row) {
    if (row.hostPlaceId() != null) {
      return Optional.empty();
    }
    return Optional.of(
        past.proposed(row.roundId(), row.learnerId())
            .map(internships::findById)
            .orElseThrow(() -> Problems.invalid("hostPlace", "platform.required")));
  }

  private NewInternship proposed(Row row) {
    var learner = row.learnerId();
    var place =
        internships.place(row.hostPlaceId()).orElseThrow(() -> Problems.unknown("hostPlace"));
    var trajectory = learners.trajectories(List.of(learner)).get(learner);
    if (trajectory == null) {
      throw Problems.unknown("learner");
    }
    return new NewInternship(
        row.roundId(),
        null,
        learner,
        row.homeId() == null ? trajectory.employerId() : row.homeId(),
        place.organisationId(),
        row.hostPlaceId(),
        within(place, "plannedStartDate", row.plannedStartDate(), place.startDate()),
        within(place, "plannedEndDate", row.plannedEndDate(), place.endDate()),
        row.replacesId());
  }

  private void requireBegun(LocalDate start) {
    if (LocalDate.now(clock).isBefore(start)) {
      throw Problems.invalid("status", "internship.begins-later", start);
    }
  }

  private static LocalDate within(
      InternshipRepository.KnownPlace place, String field, LocalDate day, LocalDate otherwise) {
    if (day == null) {
      return otherwise;
    }
    if (InternshipDays.outside(day, place.startDate(), place.endDate())) {
      throw Problems.invalid(field, "internship.outside-place", place.startDate(), place.endDate());
    }
    return day;
  }

  /** A row. */
  record Row(
      @NotNull UUID roundId,
      @NotNull UUID learnerId,
      UUID hostPlaceId,
      UUID homeId,
      LocalDate plannedStartDate,
      LocalDate plannedEndDate,
      UUID replacesId,
      @NotNull InternshipStatus status,
      LocalDate statusDate,
      InternshipParty cancelledBy,
      @Size(max = 1000) String endReason,
      @Size(max = 2000) String learned,
      LocalDate actualStartDate,
      LocalDate actualEndDate) {}
}
