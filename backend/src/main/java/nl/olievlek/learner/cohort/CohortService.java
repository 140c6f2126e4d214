package nl.olievlek.learner.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.network.Networks;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, adds, changes and decides on cohorts. */
@ApplicationScoped
class CohortService {

  private final CohortRepository cohorts;
  private final PledgeRepository pledges;
  private final Networks networks;
  private final Memberships memberships;
  private final Transitions transitions;
  private final Event<CohortMerged> merged;
  private final Clock clock;

  CohortService(
      CohortRepository cohorts,
      PledgeRepository pledges,
      Networks networks,
      Memberships memberships,
      Transitions transitions,
      Event<CohortMerged> merged,
      Clock clock) {
    this.cohorts = cohorts;
    this.pledges = pledges;
    this.networks = networks;
    this.memberships = memberships;
    this.transitions = transitions;
    this.merged = merged;
    this.clock = clock;
  }

  @Transactional
  Page<CohortView> list(CohortFilter filter, Scope scope, PageRequest page) {
    return cohorts.page(filter, scope, page);
  }

  @Transactional
  CohortView get(UUID id, Scope scope) {
    return cohorts.view(id, scope).orElseThrow(Problems::notFound);
  }

  @Transactional
  CohortView add(CohortRequest request, Scope scope) {
    networks.require("networkId", request.networkId(), scope);
    Scope.require(scope.runs(request.networkId()));
    requireSchool(request, request.networkId());
    var cohort = new Cohort(request);
    cohorts.persist(cohort);
    transitions.record(Cohort.class, cohort.id(), null, cohort.status(), null);
    return get(cohort.id(), scope);
  }

  @Transactional
  CohortView change(UUID id, CohortRequest request, long version, Scope scope) {
    var seen = get(id, scope);
    var cohort = toRun(seen, scope);
    cohort.requireVersion(version);
    if (!request.schoolId().equals(seen.school().id())) {
      requireSchool(request, seen.network().id());
    }
    cohort.change(request);
    return get(id, scope);
  }

  @Transactional
  CohortView transition(UUID id, CohortTransition step, Scope scope) {
    Stream.of(id, step.mergeIntoId()).filter(Objects::nonNull).sorted().forEach(cohorts::hold);
    var seen = get(id, scope);
    var cohort = toRun(seen, scope);
    var from = cohort.status();
    transitions.requireStep(Cohort.class, id, from, step.to(), step.reason());
    if (from.isBack(step.to())) {
      cohort.takeBack(step.to(), cohorts.begun(id));
    } else {
      take(step, cohort, seen.counts());
      merge(step, cohort, seen, scope);
    }
    transitions.record(Cohort.class, id, from, cohort.status(), step.reason());
    return get(id, scope);
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    return transitions.of(Cohort.class, id, get(id, scope).status());
  }

  private void requireSchool(CohortRequest request, UUID network) {
    memberships.requireSchool("schoolId", request.schoolId(), network, request.startDate());
  }

  private Cohort toRun(CohortView seen, Scope scope) {
    Scope.require(scope.runs(seen.network().id()));
    return cohorts.findById(seen.id());
  }

  private void take(CohortTransition step, Cohort cohort, CohortView.Counts counts) {
    var today = LocalDate.now(clock);
    switch (step.to()) {
      case PREPARATION -> cohort.status().to(CohortStatus.PREPARATION);
      case PROVISIONAL -> cohort.open();
      case CONFIRMED -> cohort.confirm(counts);
      case ACTIVE -> cohort.start(today);
      case FINISHED -> cohort.finish(counts, today);
      case CANCELLED -> cohort.cancel(step.reason());
    }
  }

  private void merge(CohortTransition step, Cohort cohort, CohortView from, Scope scope) {
    if (step.mergeIntoId() == null) {
      return;
    }
    cohort.mergedInto(step.mergeIntoId());
    if (step.to() != CohortStatus.CANCELLED || step.mergeIntoId().equals(from.id())) {
      throw Problems.invalid("mergeIntoId", "learner.merge");
    }
    var into =
        cohorts
            .view(step.mergeIntoId(), scope)
            .filter(other -> other.network().id().equals(from.network().id()))
            .orElseThrow(() -> Problems.unknown("mergeIntoId"));
    if (!into.status().open()) {
      throw Problems.invalid("mergeIntoId", "learner.cohort-closed");
    }
    pledges.carry(from.id(), into.id());
    merged.fire(new CohortMerged(from.id(), into.id()));
  }
}
