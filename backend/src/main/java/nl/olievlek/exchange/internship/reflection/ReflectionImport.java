package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.olievlek.exchange.internship.Sharing;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/**
 * Section {@code reflections}. One with a date was handed in on that day; one without is a draft.
 */
@ApplicationScoped
class ReflectionImport implements ImportSection {

  private final ReflectionRepository reflections;
  private final Clock clock;

  ReflectionImport(ReflectionRepository reflections, Clock clock) {
    this.reflections = reflections;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "reflections";
  }

  @Override
  public int order() {
    return 550;
  }

  @Override
  public void read(ImportRow row) {
    var request =
        new ReflectionRequest(
            row.text("observation"),
            row.text("homePractice"),
            row.text("judgement"),
            row.text("takeHome"),
            row.requiredConstant("sharedWith", Sharing.class),
            false);
    var reflection = new Reflection(row.requiredReference("internship"), request, row.sample());
    var submitted = row.date("submittedDate");
    if (submitted != null) {
      reflection.submit(submitted.atStartOfDay(clock.getZone()).toInstant());
    }
    reflections.persist(reflection);
    row.named(reflection.id());
  }
}
