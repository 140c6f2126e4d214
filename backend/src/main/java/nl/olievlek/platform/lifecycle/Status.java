package nl.olievlek.platform.lifecycle;

import java.util.Set;
import nl.olievlek.platform.problem.Problems;

/**
 * A state of a life cycle. Implemented by the enum of each feature, which holds the table of steps.
 *
 * @param <S> the enum itself
 */
public interface Status<S extends Enum<S> & Status<S>> {

  /** The states that can be reached from this one. */
  Set<S> next();

  /**
   * Takes a step.
   *
   * @return the new state
   * @throws nl.olievlek.platform.problem.ProblemException 409 that names the states that can be
   *     reached
   */
  default S to(S target) {
    if (!next().contains(target)) {
      throw Problems.illegalTransition((Enum<?>) this, target, next().stream());
    }
    return target;
  }
}
