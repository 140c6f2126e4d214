package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.exchange.reason.Reasons;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Said;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, adds and changes internships and takes their steps. */
@ApplicationScoped
class InternshipService {

  private final InternshipRepository internships;
  private final InternshipRules rules;
  private final StayRules stays;
  private final InternshipSteps steps;
  private final InternshipActs acts;
  private final Transitions transitions;
  private final Event<InternshipChanged> changed;
  private final Reasons reasons;
  private final AuditTrail trail;
  private final Clock clock;

  InternshipService(
      InternshipRepository internships,
      InternshipRules rules,
      StayRules stays,
      InternshipSteps steps,
      InternshipActs acts,
      Transitions transitions,
      Event<InternshipChanged> changed,
      Reasons reasons,
      AuditTrail trail,
      Clock clock) {
    this.internships = internships;
    this.rules = rules;
    this.stays = stays;
    this.steps = steps;
    this.acts = acts;
    this.transitions = transitions;
    this.changed = changed;
    this.reasons = reasons;
    this.trail = trail;
    this.clock = clock;
  }

  Page<InternshipView> list(InternshipFilter filter, Scope scope, PageRequest page) {
    var found = internships.page(filter, scope, page);
    var sentences = reasons.sentences(found.items().stream().map(InternshipView::reason).toList());
    return found.map(row -> row.because(sentences.get(row.reason())));
  }

  /** A look at a learner's internship is itself recorded. */
  @Transactional
  InternshipView get(UUID id, Scope scope) {
    var seen = view(id, scope);
    trail.looked(ExchangeInternship.class, id);
    return seen;
  }

  @Transactional
  InternshipView add(InternshipRequest request, Scope scope) {
    var internship = new ExchangeInternship(rules.possible(request, scope), false);
    internships.persist(internship);
    transitions.record(ExchangeInternship.class, internship.id(), null, internship.status(), null);
    changed.fire(new InternshipChanged(internship.id(), InternshipChanged.Kind.PROPOSED));
    return view(internship.id(), scope);
  }

  @Transactional
  InternshipView change(UUID id, InternshipDatesRequest dates, long version, Scope scope) {
    var facts = facts(id, scope);
    var internship = internships.findById(id);
    var moves = !internship.samePlanned(dates.plannedStartDate(), dates.plannedEndDate());
    Scope.require(
        scope.runs(facts.networkId()) || !moves && scope.speaksFor(facts.hostOrganisationId()));
    internship.requireVersion(version);
    if (moves) {
      if (internships.hasAgreement(id)) {
        throw Problems.conflict("internship.days-agreed");
      }
      internship.plan(dates.plannedStartDate(), dates.plannedEndDate());
      stays.requireOtherDays(facts, dates.planned(), scope);
      changed.fire(new InternshipChanged(id, InternshipChanged.Kind.DATES_MOVED));
    }
    if (!internship.sameActual(dates.actualStartDate(), dates.actualEndDate())) {
      acts.of(facts, scope).require(InternshipAct.NOTE_DAYS);
    }
    internship.note(dates.actualStartDate(), dates.actualEndDate(), LocalDate.now(clock));
    return view(id, scope);
  }

  @Transactional
  InternshipView transition(UUID id, InternshipTransitionRequest step, Scope scope) {
    facts(id, scope);
    // Who takes a step at the same time waits here, and then finds where it stands.
    internships.holdAll(List.of(id));
    steps.take(facts(id, scope), step, scope);
    return view(id, scope);
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    return steps.of(facts(id, scope), scope);
  }

  private InternshipView view(UUID id, Scope scope) {
    var found = internships.view(id, scope).orElseThrow(Problems::notFound);
    var kept = found.reason() == null ? List.<String>of() : List.of(found.reason());
    var told = found.because(reasons.sentences(kept).get(found.reason()));
    var facts = facts(id, scope);
    var parties = List.copyOf(InternshipParty.of(facts, scope));
    return acts.of(facts, scope).on(Said.in(told, "parties", parties), InternshipAct.class);
  }

  private InternshipFacts facts(UUID id, Scope scope) {
    return internships.facts(id, scope).orElseThrow(Problems::notFound);
  }
}
