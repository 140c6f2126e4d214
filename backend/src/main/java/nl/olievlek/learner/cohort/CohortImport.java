package nl.olievlek.learner.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.olievlek.platform.importing.ImportFault;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.time.Clocks;

/**
 * Section {@code cohorts}. A file tells how a cohort stands, not how it came there, so the history
 * starts with that state.
 */
@ApplicationScoped
class CohortImport implements ImportSection {

  private final CohortRepository cohorts;
  private final Transitions transitions;
  private final Clock clock;

  CohortImport(CohortRepository cohorts, Transitions transitions, Clock clock) {
    this.cohorts = cohorts;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "cohorts";
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public void read(ImportRow row) {
    var status = row.requiredConstant("status", CohortStatus.class);
    var reason = row.text("cancelReason");
    if ((status == CohortStatus.CANCELLED) != (reason != null)) {
      throw new ImportFault("cancelReason", "learner.cancel-reason");
    }
    var request = request(row);
    var given = row.date("statusDate");
    var since = given == null ? since(status, request) : given;
    var cohort = new Cohort(request, status, reason, row.sample());
    cohorts.persist(cohort);
    var at = since.atStartOfDay(Clocks.PEOPLE).toInstant();
    transitions.record(Cohort.class, cohort.id(), null, status, reason, at, null);
    row.named(cohort.id());
  }

  private static CohortRequest request(ImportRow row) {
    row.requiredText("minimumSize");
    return new CohortRequest(
        row.requiredReference("network"),
        row.requiredReference("school"),
        row.requiredName("name"),
        row.name("qualification"),
        row.requiredDate("startDate"),
        row.requiredDate("nominalEndDate"),
        row.date("decisionDate"),
        row.number("minimumSize"),
        row.number("maximumSize"),
        weekdays(row));
  }

  private static List<Integer> weekdays(ImportRow row) {
    var days = row.texts("schoolWeekdays");
    if (!days.stream().allMatch(day -> day.matches("[1-7]"))) {
      throw new ImportFault("schoolWeekdays", "platform.one-of", "1, 2, 3, 4, 5, 6, 7");
    }
    return days.stream().map(Integer::valueOf).toList();
  }

  private LocalDate since(CohortStatus status, CohortRequest request) {
    var planned = status == CohortStatus.FINISHED ? request.nominalEndDate() : request.startDate();
    var today = LocalDate.now(clock);
    return planned.isAfter(today) ? today : planned;
  }
}
