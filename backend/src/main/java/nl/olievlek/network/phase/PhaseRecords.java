package nl.olievlek.network.phase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.record.Owner;
import nl.olievlek.platform.record.Shape;
import nl.olievlek.platform.record.SmallRecords;

/** Phases of a network. */
@ApplicationScoped
class PhaseRecords implements SmallRecords<PhaseRequest, PhaseView> {

  private static final Shape<PhaseRequest, PhaseView> SHAPE =
      new Shape<>(
          Phase.class,
          Phase::new,
          PhaseView.class,
          """
          select p.id, p.version, p.sequence, p.kind, p.name, p.description, p.status, p.start_date, p.end_date,
            p.duration_months
          from network_phase p""",
          "p",
          "network_id",
          Sorts.standard("sequence", "p.id")
              .allow("sequence", "p.sequence")
              .allow("startDate", "p.start_date"));

  private final Networks networks;
  private final Transitions transitions;
  private final Clock clock;

  PhaseRecords(Networks networks, Transitions transitions, Clock clock) {
    this.networks = networks;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public Shape<PhaseRequest, PhaseView> shape() {
    return SHAPE;
  }

  @Override
  public Owner owner() {
    return networks.owner();
  }

  @Override
  public void check(UUID network, PhaseRequest phase, PhaseRequest before) {
    phase.period().requireOrder();
    requireTimely(phase);
    if (before == null || !phase.period().equals(before.period())) {
      networks.requireWithin(network, phase.period());
    }
  }

  @Override
  public void kept(UUID id, PhaseRequest phase, PhaseRequest before) {
    var from = before == null ? null : before.status();
    if (from != phase.status()) {
      transitions.record(Phase.class, id, from, phase.status(), null);
    }
  }

  /** A phase runs from its first day on, and is over after its last. */
  private void requireTimely(PhaseRequest phase) {
    var today = LocalDate.now(clock);
    var start = phase.startDate();
    if (phase.status() != PhaseStatus.PLANNED && start != null && today.isBefore(start)) {
      throw Problems.invalid("status", "network.phase-not-begun", start);
    }
    var end = phase.endDate();
    if (phase.status() == PhaseStatus.RUNNING && end != null && today.isAfter(end)) {
      throw Problems.invalid("status", "network.phase-over", end);
    }
    if (phase.status() == PhaseStatus.FINISHED && end != null && today.isBefore(end)) {
      throw Problems.invalid("status", "network.phase-not-over", end);
    }
  }
}
