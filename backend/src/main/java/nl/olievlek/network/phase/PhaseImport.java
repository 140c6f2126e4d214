package nl.olievlek.network.phase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.record.RecordService;

/** Section {@code phases}. */
@ApplicationScoped
class PhaseImport implements ImportSection {

  private final RecordService records;
  private final Transitions transitions;
  private final Clock clock;

  PhaseImport(RecordService records, Transitions transitions, Clock clock) {
    this.records = records;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "phases";
  }

  @Override
  public int order() {
    return 230;
  }

  @Override
  public void read(ImportRow row) {
    var request = request(row);
    var id = records.keep(new Phase(row.requiredReference("network"), request));
    transitions.record(Phase.class, id, null, request.status(), null, since(request), null);
    row.named(id);
  }

  private static Integer sequence(ImportRow row) {
    row.requiredText("sequence");
    return row.number("sequence");
  }

  /** When it got its status, as far as its dates tell. */
  private Instant since(PhaseRequest request) {
    var date =
        switch (request.status()) {
          case PLANNED -> null;
          case RUNNING -> request.startDate();
          case FINISHED -> request.endDate();
        };
    return date == null ? clock.instant() : date.atStartOfDay(clock.getZone()).toInstant();
  }

  private static PhaseRequest request(ImportRow row) {
    return new PhaseRequest(
        sequence(row),
        row.requiredConstant("kind", PhaseKind.class),
        row.requiredName("name"),
        row.text("description"),
        row.requiredConstant("status", PhaseStatus.class),
        row.date("startDate"),
        row.date("endDate"),
        row.number("durationMonths"));
  }
}
