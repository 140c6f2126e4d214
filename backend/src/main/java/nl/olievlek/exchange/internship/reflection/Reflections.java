package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Reflections as the conversations about them see them. */
@ApplicationScoped
public class Reflections {

  private final ReflectionRepository reflections;
  private final AuditTrail trail;

  Reflections(ReflectionRepository reflections, AuditTrail trail) {
    this.reflections = reflections;
    this.trail = trail;
  }

  /**
   * The reflection in the path of a request, to talk about.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when it is not shared with the
   *     caller, 403 when it is but the conversation about it is not
   */
  public ReflectionFacts getToAnswer(UUID internship, UUID id, Scope scope) {
    var facts = reflections.facts(internship, id, scope).orElseThrow(Problems::notFound);
    Scope.require(facts.answers());
    return facts;
  }

  /** Records that the caller read what is said about it. */
  public void looked(UUID id) {
    trail.looked(Reflection.class, id);
  }

  /** Records that the caller changed what is said about it. */
  public void talked(UUID id) {
    trail.record(AuditTrail.Action.CHANGED, Reflection.class, id, "messages");
  }
}
