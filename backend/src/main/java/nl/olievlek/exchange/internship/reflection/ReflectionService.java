package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipAct;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.exchange.internship.ReflectionStatus;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Said;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, writes, hands in and withholds reflections. */
@ApplicationScoped
class ReflectionService {

  private final ReflectionRepository reflections;
  private final Internships internships;
  private final Transitions transitions;
  private final ReflectionMail mail;
  private final AuditTrail trail;
  private final Clock clock;

  ReflectionService(
      ReflectionRepository reflections,
      Internships internships,
      Transitions transitions,
      ReflectionMail mail,
      AuditTrail trail,
      Clock clock) {
    this.trail = trail;
    this.reflections = reflections;
    this.internships = internships;
    this.transitions = transitions;
    this.mail = mail;
    this.clock = clock;
  }

  @Transactional
  Page<ReflectionView> list(UUID internship, Scope scope, PageRequest page) {
    var found = reflections.page(internship, scope, page);
    if (found.items().isEmpty() && internships.visible(internship, scope).isEmpty()) {
      throw Problems.notFound();
    }
    // At most one, and the list already tells all of it.
    found.items().forEach(seen -> trail.looked(Reflection.class, seen.id()));
    return found.map(ReflectionService::answer);
  }

  /** A look at somebody else's reflection is itself recorded. */
  @Transactional
  ReflectionView get(UUID internship, UUID id, Scope scope) {
    var seen = view(internship, id, scope);
    trail.looked(Reflection.class, id);
    return seen;
  }

  @Transactional
  ReflectionView write(UUID internshipId, ReflectionRequest request, Scope scope) {
    var internship = internships.visible(internshipId, scope).orElseThrow(Problems::notFound);
    internships.acts(internship, scope).require(InternshipAct.REFLECT);
    var reflection = new Reflection(internshipId, request, false);
    transitions.record(Reflection.class, reflection.id(), null, reflection.status(), null);
    // Handed in before it is stored, so that a new reflection is at its first version.
    submit(reflection, request, internship);
    reflections.persist(reflection);
    return view(internshipId, reflection.id(), scope);
  }

  /**
   * What already is as it is asked to be, is answered as if it were done now: on a phone the answer
   * to the first time may never have come (RFC 9110, 13.1.1).
   */
  @Transactional
  ReflectionView change(
      UUID internshipId, UUID id, ReflectionRequest request, long version, Scope scope) {
    // Who was shared it may see it, so what is not theirs to change is refused and not hidden.
    var seen = view(internshipId, id, scope);
    var internship =
        internships
            .visible(internshipId, scope)
            .filter(found -> scope.is(found.learnerPersonId()))
            .orElseThrow(Problems::forbidden);
    var reflection = reflections.findById(seen.id());
    if (reflection.says(request)) {
      return seen;
    }
    reflection.requireVersion(version);
    reflection.change(request);
    submit(reflection, request, internship);
    return view(internshipId, id, scope);
  }

  @Transactional
  TransitionsView transition(UUID internship, UUID id, ReflectionTransition step, Scope scope) {
    var facts = facts(internship, id, scope);
    var reflection = reflections.findById(id, LockModeType.PESSIMISTIC_WRITE);
    var from = reflection.status();
    transitions.require(
        Reflection.class, id, from, step.to(), steps(facts.side() != null, from), step);
    if (step.to() == ReflectionStatus.WITHHELD) {
      reflection.withhold(Side.valueOf(facts.side()));
    } else {
      reflection.release();
    }
    transitions.record(Reflection.class, id, from, reflection.status(), step.reason());
    if (step.to() == ReflectionStatus.WITHHELD) {
      mail.withheld(facts);
    }
    // Not the text: whoever shares it again may no longer be one of its readers.
    return of(reflection, facts);
  }

  /** What had to be changed is between the learner and those who may say so. */
  @Transactional
  TransitionsView transitions(UUID internship, UUID id, Scope scope) {
    var facts = facts(internship, id, scope);
    Scope.require(facts.side() != null || scope.is(facts.learnerPersonId()));
    return of(reflections.findById(id), facts);
  }

  private TransitionsView of(Reflection reflection, ReflectionFacts facts) {
    var now = reflection.status();
    return transitions.of(Reflection.class, reflection.id(), now, steps(facts.side() != null, now));
  }

  /** Who may say that a text tells too much gives it back too; the learner writes, elsewhere. */
  private static Steps<ReflectionStatus> steps(boolean withholds, ReflectionStatus from) {
    return to ->
        withholds
            && to != ReflectionStatus.REVISED
            && (to != ReflectionStatus.SHARED || from != ReflectionStatus.DRAFT);
  }

  private ReflectionView view(UUID internship, UUID id, Scope scope) {
    return reflections
        .view(internship, id, scope)
        .map(ReflectionService::answer)
        .orElseThrow(Problems::notFound);
  }

  private static ReflectionView answer(ReflectionView seen) {
    var steps = steps(seen.mayWithhold(), seen.status()).from(seen.status());
    return Said.in(seen, "steps", steps);
  }

  private ReflectionFacts facts(UUID internship, UUID id, Scope scope) {
    return reflections.facts(internship, id, scope).orElseThrow(Problems::notFound);
  }

  private void submit(
      Reflection reflection, ReflectionRequest request, InternshipFacts internship) {
    var from = reflection.status();
    if (!request.submit() || !reflection.submit(clock.instant())) {
      return;
    }
    transitions.record(Reflection.class, reflection.id(), from, reflection.status(), null);
    if (from == ReflectionStatus.DRAFT) {
      internships.reflected(internship);
    }
  }
}
