package nl.olievlek.platform.lifecycle;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.ProblemException;

/**
 * Which steps of one thing the caller may take next. A feature states it once, beside its status;
 * what the product answers and what it accepts both come from here, see {@link Transitions}.
 *
 * @param <S> the status of the thing
 */
public interface Steps<S extends Enum<S> & Status<S>> {

  /** Whether this step is the caller's to take, on or back, whenever it can be taken. */
  boolean may(S to);

  /**
   * Refuses a step that cannot be taken now. Changes nothing: it is asked for the answer too.
   *
   * @throws nl.olievlek.platform.problem.ProblemException that says what stands in the way
   */
  default void requirePossible(S to) {}

  /** Fields of the request without which it is refused; who takes a step back says why. */
  default Set<String> needs(S from, S to) {
    return from.isBack(to) ? Set.of("reason") : to.needs();
  }

  /** The steps that the caller can take from a state that has no more than one way back. */
  default List<S> from(S current) {
    return Stream.concat(current.next().stream(), current.back().stream())
        .distinct()
        .sorted()
        .filter(this::open)
        .toList();
  }

  private boolean open(S to) {
    try {
      requirePossible(to);
      return may(to);
    } catch (ProblemException inTheWay) {
      return false;
    }
  }

  /** From its two halves. */
  static <S extends Enum<S> & Status<S>> Steps<S> of(Predicate<S> may, Consumer<S> possible) {
    return new Steps<>() {

      @Override
      public boolean may(S to) {
        return may.test(to);
      }

      @Override
      public void requirePossible(S to) {
        possible.accept(to);
      }
    };
  }
}
