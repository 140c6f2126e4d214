package nl.olievlek.platform.lifecycle;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.Problems;

/**
 * A state of a life cycle. Implemented by the enum of each feature, which holds the table of steps.
 *
 * @param <S> the enum itself
 */
public interface Status<S extends Enum<S> & Status<S>> {

  /** The states that can be reached from this one by going on. */
  Set<S> next();

  /**
   * The states from which a step to this one can be taken back: it was taken too early or by
   * mistake, or somebody thought better of it. What is not here is final. Something goes back only
   * to where it came from.
   */
  default Set<S> back() {
    return Set.of();
  }

  /** Fields of the request without which nothing goes on to this state. */
  default Set<String> needs() {
    return Set.of();
  }

  /** Whether going to a state takes the step back that led to this one. */
  default boolean isBack(S target) {
    return back().contains(target) && !next().contains(target);
  }

  /** Whether a step is for good: nothing leads back to here, or to what else could be done here. */
  default boolean isFinal(S target) {
    var reached = reachable(target);
    return next().contains(target)
        && !reached.contains(this)
        && next().stream().noneMatch(other -> !other.equals(target) && reached.contains(other));
  }

  private static <S extends Enum<S> & Status<S>> Set<S> reachable(S start) {
    var reached = new HashSet<S>();
    var open = new ArrayDeque<S>(List.of(start));
    while (!open.isEmpty()) {
      neighbours(open.remove()).filter(reached::add).forEach(open::add);
    }
    return reached;
  }

  private static <S extends Enum<S> & Status<S>> Stream<S> neighbours(Status<S> state) {
    return Stream.concat(state.next().stream(), state.back().stream()).distinct();
  }

  /**
   * Takes a step, on or back.
   *
   * @return the new state
   * @throws nl.olievlek.platform.problem.ProblemException 409 that names the states that can be
   *     reached
   */
  default S to(S target) {
    if (!next().contains(target) && !back().contains(target)) {
      throw Problems.illegalTransition(neighbours(this).findAny().isEmpty(), neighbours(this));
    }
    return target;
  }
}
