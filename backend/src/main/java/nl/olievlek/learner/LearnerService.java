package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.learner.cohort.CohortMerged;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, adds and changes learners. */
@ApplicationScoped
class LearnerService {

  private final LearnerRepository learners;
  private final Enrolment enrolment;
  private final KeptNames names;
  private final Transitions transitions;
  private final AuditTrail trail;
  private final Event<LearnerChanged> changed;
  private final Event<EmployerChanged> moved;
  private final Event<TrajectoryStepped> stepped;
  private final CallerLanguage language;
  private final Clock clock;

  LearnerService(
      LearnerRepository learners,
      Enrolment enrolment,
      KeptNames names,
      Transitions transitions,
      AuditTrail trail,
      Event<LearnerChanged> changed,
      Event<EmployerChanged> moved,
      Event<TrajectoryStepped> stepped,
      CallerLanguage language,
      Clock clock) {
    this.learners = learners;
    this.enrolment = enrolment;
    this.names = names;
    this.transitions = transitions;
    this.trail = trail;
    this.changed = changed;
    this.moved = moved;
    this.stepped = stepped;
    this.language = language;
    this.clock = clock;
  }

  Page<LearnerView> list(LearnerFilter filter, Scope scope, PageRequest page) {
    return learners.page(null, filter, language.code(), scope, page);
  }

  Page<LearnerView> search(LearnerSearch search, Scope scope, PageRequest page) {
    return learners.page(search.text(), search.filter(), language.code(), scope, page);
  }

  /** A look at somebody else's record is itself recorded. */
  @Transactional
  LearnerView get(UUID id, Scope scope) {
    var learner = view(id, scope);
    trail.looked(Learner.class, id);
    return answer(learner, scope);
  }

  @Transactional
  LearnerView add(LearnerRequest request, Scope scope) {
    if (request.personId() != null) {
      names.requireAnswerable(request.personId(), scope);
    }
    var learner = enrolment.enrol(request, LocalDate.now(clock), scope);
    learners.persist(learner);
    names.enrolled(learner.id());
    transitions.record(Learner.class, learner.id(), null, learner.status(), null);
    return answer(view(learner.id(), scope), scope);
  }

  @Transactional
  LearnerView change(UUID id, LearnerChangeRequest change, long version, Scope scope) {
    var learner = toChange(id, scope);
    learner.requireVersion(version);
    var before = learner.employerId();
    if (!before.equals(change.employerId())) {
      names.requireAnswerable(learner.personId(), scope);
    }
    enrolment.requireSound(learner, change, LocalDate.now(clock), scope);
    learner.change(change, LocalDate.now(clock));
    if (!before.equals(change.employerId())) {
      names.moved(id, before, scope);
      moved.fire(new EmployerChanged(id, change.employerId()));
    }
    changed.fire(new LearnerChanged(id));
    return answer(view(id, scope), scope);
  }

  @Transactional
  LearnerView transition(UUID id, LearnerTransition step, Scope scope) {
    var learner = toChange(id, scope);
    enrolment.keepCohort(learner);
    var from = learner.status();
    requireKnownReason(step);
    transitions.require(Learner.class, id, from, step.to(), steps(learner, scope), step);
    step.take(learner, enrolment.cohortStart(learner), LocalDate.now(clock));
    stepped.fire(new TrajectoryStepped(id, from, learner.status()));
    transitions.record(
        Learner.class, id, from, learner.status(), step.reason(), at(step.date()), scope.person());
    changed.fire(new LearnerChanged(id));
    return answer(view(id, scope), scope);
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    var seen = view(id, scope);
    return transitions.of(Learner.class, id, seen.status(), steps(learners.findById(id), scope));
  }

  private Steps<LearnerStatus> steps(Learner learner, Scope scope) {
    return Steps.of(
        to -> mayChange(learner.networkId(), learner.employerId(), scope),
        to -> {
          if (learner.status().isBack(to)) {
            enrolment.requireGoesOn(learner, scope);
          } else if (to == LearnerStatus.ACTIVE) {
            enrolment.requireBegun(learner);
          }
        });
  }

  private static boolean mayChange(UUID network, UUID employer, Scope scope) {
    return scope.runs(network) || scope.speaksFor(employer);
  }

  private static LearnerView answer(LearnerView seen, Scope scope) {
    return acts(seen, scope).on(seen, LearnerAct.class);
  }

  private static Acts<LearnerAct> acts(LearnerView seen, Scope scope) {
    return act -> mayChange(seen.network().id(), seen.employer().id(), scope);
  }

  List<DropoutReasonRef> dropoutReasons() {
    return learners.dropoutReasons(language.code());
  }

  /** Learners go on in the cohort that theirs was merged into. */
  @Transactional
  void follow(@Observes CohortMerged merged) {
    learners.underWay(merged.from()).forEach(learner -> learner.moveTo(merged.into()));
  }

  private Learner toChange(UUID id, Scope scope) {
    var seen = view(id, scope);
    acts(seen, scope).require(LearnerAct.CHANGE);
    return learners.findById(id);
  }

  private void requireKnownReason(LearnerTransition step) {
    if (step.dropoutReason() == null) {
      return;
    }
    var codes = dropoutReasons().stream().map(DropoutReasonRef::code).toList();
    if (!codes.contains(step.dropoutReason())) {
      throw Problems.notAllowed("dropoutReason", codes);
    }
  }

  /** A step that is entered later than it happened counts from the day itself. */
  private Instant at(LocalDate date) {
    return date == null || !date.isBefore(LocalDate.now(clock))
        ? clock.instant()
        : date.atStartOfDay(clock.getZone()).toInstant();
  }

  private LearnerView view(UUID id, Scope scope) {
    return learners.view(id, language.code(), scope).orElseThrow(Problems::notFound);
  }
}
