package nl.olievlek.proposal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.time.Clocks;

/** Section {@code adoptions}. The date is left out when the source does not say since when. */
@ApplicationScoped
class AdoptionImport implements ImportSection {

  private final AdoptionRepository adoptions;
  private final Transitions transitions;
  private final Clock clock;

  AdoptionImport(AdoptionRepository adoptions, Transitions transitions, Clock clock) {
    this.adoptions = adoptions;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "adoptions";
  }

  @Override
  public int order() {
    return 710;
  }

  @Override
  public void read(ImportRow row) {
    var request =
        new AdoptionRequest(
            row.requiredReference("organisation"),
            row.reference("learntFrom"),
            row.requiredConstant("stage", AdoptionStage.class),
            row.date("stageDate"),
            row.text("note"));
    var reason = row.text("stopReason");
    var adoption =
        Adoption.imported(row.requiredReference("proposal"), request, reason, row.sample());
    adoptions.persist(adoption);
    transitions.record(
        Adoption.class, adoption.id(), null, request.stage(), reason, at(request), null);
    row.named(adoption.id());
  }

  private Instant at(AdoptionRequest request) {
    LocalDate date = request.stageDate();
    return date == null ? clock.instant() : date.atTime(12, 0).atZone(Clocks.PEOPLE).toInstant();
  }
}
