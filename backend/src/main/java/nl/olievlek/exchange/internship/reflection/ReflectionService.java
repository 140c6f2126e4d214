package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, writes and hands in reflections. */
@ApplicationScoped
class ReflectionService {

  private final ReflectionRepository reflections;
  private final Internships internships;
  private final Clock clock;

  ReflectionService(ReflectionRepository reflections, Internships internships, Clock clock) {
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
    return found;
  }

  @Transactional
  ReflectionView get(UUID internship, UUID id, Scope scope) {
    return reflections.view(internship, id, scope).orElseThrow(Problems::notFound);
  }

  @Transactional
  ReflectionView write(UUID internshipId, ReflectionRequest request, Scope scope) {
    var internship = own(internshipId, scope);
    if (internship.status().cameToNothing()) {
      throw Problems.conflict("internship.reflection-nothing");
    }
    var reflection = new Reflection(internshipId, request, false);
    reflections.persist(reflection);
    submit(reflection, internship, request);
    return get(internshipId, reflection.id(), scope);
  }

  @Transactional
  ReflectionView change(
      UUID internshipId, UUID id, ReflectionRequest request, long version, Scope scope) {
    // Who was shared it may see it, so what is not theirs to change is refused and not hidden.
    var seen = get(internshipId, id, scope);
    var internship =
        internships
            .visible(internshipId, scope)
            .filter(found -> scope.is(found.learnerPersonId()))
            .orElseThrow(Problems::forbidden);
    var reflection = reflections.findById(seen.id());
    reflection.requireVersion(version);
    reflection.change(request);
    submit(reflection, internship, request);
    return get(internshipId, id, scope);
  }

  private void submit(
      Reflection reflection, InternshipFacts internship, ReflectionRequest request) {
    if (request.submit() && !reflection.submitted()) {
      reflection.submit(clock.instant());
      internships.reflected(internship);
    }
  }

  /** The caller's own internship; others who see it may not write. */
  private InternshipFacts own(UUID internshipId, Scope scope) {
    var internship = internships.visible(internshipId, scope).orElseThrow(Problems::notFound);
    Scope.require(scope.is(internship.learnerPersonId()));
    return internship;
  }
}
