package nl.olievlek.platform.lifecycle;

import java.util.function.Consumer;
import java.util.function.Predicate;

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
