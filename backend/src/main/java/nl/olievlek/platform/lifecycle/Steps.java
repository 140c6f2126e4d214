package nl.olievlek.platform.lifecycle;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

  /** The steps that are the caller's from a state, whatever may stand in their way now. */
  default List<S> from(S current) {
    return Stream.concat(current.next().stream(), current.back().stream())
        .distinct()
        .sorted()
        .filter(this::may)
        .toList();
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
