package nl.olievlek.network.phase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Periods;

/** Finds, adds and changes phases of a network. */
@ApplicationScoped
class PhaseService {

  private final PhaseRepository phases;
  private final Networks networks;
  private final Transitions transitions;
  private final Clock clock;

  PhaseService(PhaseRepository phases, Networks networks, Transitions transitions, Clock clock) {
    this.phases = phases;
    this.networks = networks;
    this.transitions = transitions;
    this.clock = clock;
  }

  Page<PhaseView> list(UUID network, PageRequest page) {
    networks.get(network);
    return phases.page(network, page);
  }

  @Transactional
  PhaseView get(UUID network, UUID id) {
    return phases.view(network, id).orElseThrow(Problems::notFound);
  }

  @Transactional
  PhaseView add(UUID network, PhaseRequest request, Scope scope) {
    networks.getToRun(network, scope);
    check(request);
    requireOpen(network, request);
    var phase = new Phase(network, request);
    phases.persist(phase);
    transitions.record(Phase.class, phase.id(), null, request.status(), null);
    return get(network, phase.id());
  }

  @Transactional
  PhaseView change(UUID network, UUID id, PhaseRequest request, long version, Scope scope) {
    var phase = phases.in(network, id).orElseThrow(Problems::notFound);
    networks.getToRun(network, scope);
    phase.requireVersion(version);
    check(request);
    var known = get(network, id);
    if (!Objects.equals(known.startDate(), request.startDate())
        || !Objects.equals(known.endDate(), request.endDate())) {
      requireWithin(network, request);
    }
    var before = phase.status();
    phase.change(request);
    if (before != request.status()) {
      transitions.record(Phase.class, id, before, request.status(), null);
    }
    return get(network, id);
  }

  /** A phase of a network that ended is one that is over, within its time. */
  private void requireOpen(UUID network, PhaseRequest request) {
    if (request.status() != PhaseStatus.FINISHED) {
      networks.requireOpen("status", network, null);
    }
    requireWithin(network, request);
  }

  private void requireWithin(UUID network, PhaseRequest request) {
    networks.requireWithin(network, "startDate", request.startDate(), "endDate", request.endDate());
  }

  /** A phase runs from its first day on, and is over after its last. */
  private void check(PhaseRequest request) {
    Periods.requireOrder("endDate", request.startDate(), request.endDate());
    var today = LocalDate.now(clock);
    var start = request.startDate();
    if (request.status() != PhaseStatus.PLANNED && start != null && today.isBefore(start)) {
      throw Problems.invalid("status", "network.phase-not-begun", start);
    }
    var end = request.endDate();
    if (request.status() == PhaseStatus.RUNNING && end != null && today.isAfter(end)) {
      throw Problems.invalid("status", "network.phase-over", end);
    }
    if (request.status() == PhaseStatus.FINISHED && end != null && today.isBefore(end)) {
      throw Problems.invalid("status", "network.phase-not-over", end);
    }
  }
}
