package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, writes and hands in reflections. */
@ApplicationScoped
class ReflectionService {

  private final ReflectionRepository reflections;
  private final Internships internships;
  private final AuditTrail trail;
  private final Clock clock;

  ReflectionService(
      ReflectionRepository reflections, Internships internships, AuditTrail trail, Clock clock) {
    this.trail = trail;
    this.reflections = reflections;
    this.internships = internships;
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
    return found;
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
    var internship = own(internshipId, scope);
    if (internship.status().cameToNothing()) {
      throw Problems.conflict("internship.reflection-nothing");
    }
    var reflection = new Reflection(internshipId, request, false);
    // Handed in before it is stored, so that a new reflection is at its first version.
    var handedIn = submit(reflection, request);
    reflections.persist(reflection);
    if (handedIn) {
      internships.reflected(internship);
    }
    return view(internshipId, reflection.id(), scope);
  }

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
    reflection.requireVersion(version);
    reflection.change(request);
    if (submit(reflection, request)) {
      internships.reflected(internship);
    }
    return view(internshipId, id, scope);
  }

  private ReflectionView view(UUID internship, UUID id, Scope scope) {
    return reflections.view(internship, id, scope).orElseThrow(Problems::notFound);
  }

  /** Whether it was handed in now. */
  private boolean submit(Reflection reflection, ReflectionRequest request) {
    if (!request.submit() || reflection.submitted()) {
      return false;
    }
    reflection.submit(clock.instant());
    return true;
  }

  /** The caller's own internship; others who see it may not write. */
  private InternshipFacts own(UUID internshipId, Scope scope) {
    var internship = internships.visible(internshipId, scope).orElseThrow(Problems::notFound);
    Scope.require(scope.is(internship.learnerPersonId()));
    return internship;
  }
}
