package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Reflections as later features see them. */
@ApplicationScoped
public class Reflections {

  private final ReflectionRepository reflections;

  Reflections(ReflectionRepository reflections) {
    this.reflections = reflections;
  }

  /**
   * A reflection that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when it is not shared with the caller
   */
  public ReflectionRef require(String field, UUID id, Scope scope) {
    return reflections.ref(id, scope).orElseThrow(() -> Problems.unknown(field));
  }
}
