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
import nl.olievlek.platform.lifecycle.Steps;
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
  private final CohortActs acts;
  private final Networks networks;
  private final Memberships memberships;
  private final Transitions transitions;
  private final Event<CohortMerged> merged;
  private final Event<SchoolDaysAdded> schoolDays;
  private final Clock clock;

  CohortService(
      CohortRepository cohorts,
      PledgeRepository pledges,
      CohortActs acts,
      Networks networks,
      Memberships memberships,
      Transitions transitions,
      Event<CohortMerged> merged,
      Event<SchoolDaysAdded> schoolDays,
      Clock clock) {
    this.cohorts = cohorts;
    this.pledges = pledges;
    this.acts = acts;
    this.networks = networks;
    this.memberships = memberships;
    this.transitions = transitions;
    this.merged = merged;
    this.schoolDays = schoolDays;
    this.clock = clock;
  }

  Page<CohortView> list(CohortFilter filter, Scope scope, PageRequest page) {
    return cohorts.page(filter, scope, page);
  }

  @Transactional
  CohortView get(UUID id, Scope scope) {
    var seen = view(id, scope);
    return acts.of(seen, scope).on(seen, CohortAct.class);
  }

  private CohortView view(UUID id, Scope scope) {
    return cohorts.view(id, scope).orElseThrow(Problems::notFound);
  }

  @Transactional
  CohortView add(CohortRequest request, Scope scope) {
    networks.require("networkId", request.networkId(), scope);
    Scope.require(scope.runs(request.networkId()));
    networks.requireOpen("startDate", request.networkId(), request.startDate());
    requireSchool(request, request.networkId());
    var cohort = new Cohort(request);
    cohorts.persist(cohort);
    transitions.record(Cohort.class, cohort.id(), null, cohort.status(), null);
    return get(cohort.id(), scope);
  }

  @Transactional
  CohortView change(UUID id, CohortRequest request, long version, Scope scope) {
    var seen = view(id, scope);
    acts.of(seen, scope).require(CohortAct.CHANGE);
    var cohort = cohorts.findById(id);
    cohort.requireVersion(version);
    if (!request.startDate().equals(seen.startDate())) {
      networks.requireOpen("startDate", seen.network().id(), request.startDate());
    }
    if (!request.schoolId().equals(seen.school().id())) {
      requireSchool(request, seen.network().id());
    }
    cohort.requireSameCourse(request, LocalDate.now(clock));
    cohort.change(request);
    schoolDays.fire(
        SchoolDaysAdded.ofCohort(
            "schoolWeekdays", id, seen.schoolWeekdays(), cohort.schoolWeekdays()));
    return get(id, scope);
  }

  @Transactional
  CohortView transition(UUID id, CohortTransition step, Scope scope) {
    Stream.of(id, step.mergeIntoId()).filter(Objects::nonNull).sorted().forEach(cohorts::hold);
    var seen = view(id, scope);
    var cohort = cohorts.findById(id);
    var from = cohort.status();
    transitions.require(Cohort.class, id, from, step.to(), steps(seen, scope), step);
    cohort.step(step.to(), step.reason());
    if (!from.isBack(step.to())) {
      merge(step, cohort, seen, scope);
    }
    transitions.record(Cohort.class, id, from, cohort.status(), step.reason());
    return get(id, scope);
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    var seen = view(id, scope);
    return transitions.of(Cohort.class, id, seen.status(), steps(seen, scope));
  }

  private Steps<CohortStatus> steps(CohortView seen, Scope scope) {
    var cohort = cohorts.findById(seen.id());
    var today = LocalDate.now(clock);
    return Steps.of(
        to -> scope.runs(seen.network().id()),
        to -> {
          if (cohort.status().isBack(to)) {
            networks.requireStillOpen(seen.network().id(), null);
            cohort.requireBack(cohorts.begun(seen.id()));
            return;
          }
          switch (to) {
            case CONFIRMED -> cohort.requireEnough(seen.counts());
            case ACTIVE -> cohort.requireFirstDay(today);
            case FINISHED -> cohort.requireOutcomes(seen.counts(), today);
            case PREPARATION, PROVISIONAL, CANCELLED -> {}
          }
        });
  }

  private void requireSchool(CohortRequest request, UUID network) {
    memberships.requireSchool("schoolId", request.schoolId(), network, request.startDate());
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
    if (cohorts.begun(from.id()) > 0 && !into.status().begun()) {
      throw Problems.invalid("mergeIntoId", "learner.cohort-not-begun");
    }
    schoolDays.fire(
        SchoolDaysAdded.ofCohort(
            "mergeIntoId", from.id(), from.schoolWeekdays(), into.schoolWeekdays()));
    pledges.carry(from.id(), into.id());
    merged.fire(new CohortMerged(from.id(), into.id()));
  }
}
