package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.olievlek.exchange.internship.Sharing;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;

/**
 * Section {@code reflections}. One with a date was handed in on that day; one without is a draft.
 */
@ApplicationScoped
class ReflectionImport implements ImportSection {

  private final ReflectionRepository reflections;
  private final Transitions transitions;
  private final Clock clock;

  ReflectionImport(ReflectionRepository reflections, Transitions transitions, Clock clock) {
    this.reflections = reflections;
    this.transitions = transitions;
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
      reflection.submit(at(submitted));
    }
    reflections.persist(reflection);
    transitions.record(
        Reflection.class, reflection.id(), null, reflection.status(), null, at(submitted), null);
    row.named(reflection.id());
  }

  private Instant at(LocalDate day) {
    return day == null ? clock.instant() : day.atStartOfDay(clock.getZone()).toInstant();
  }
}
