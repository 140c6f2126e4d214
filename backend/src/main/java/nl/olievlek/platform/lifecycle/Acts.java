package nl.olievlek.platform.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.security.Scope;

/**
 * What the caller may do with one thing beside its steps. A feature states it once: the operation
 * asks {@link #require}, and the answer lists what would be taken, see {@link #on}.
 *
 * @param <A> what can be done with such a thing
 */
public interface Acts<A extends Enum<A>> {

  /** Whether this is the caller's to do, whenever it can be done. */
  boolean may(A act);

  /**
   * Refuses what cannot be done now. Changes nothing: it is asked for the answer too.
   *
   * @throws nl.olievlek.platform.problem.ProblemException that says what stands in the way
   */
  default void requirePossible(A act) {}

  /**
   * Refuses what the caller cannot do now.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 403, or what stands in the way
   */
  default void require(A act) {
    Scope.require(may(act));
    requirePossible(act);
  }

  /** What of these the caller can do now. */
  default List<A> now(Class<A> all) {
    return Arrays.stream(all.getEnumConstants()).filter(this::open).toList();
  }

  /** An answer that says what the caller can do with it, in its component {@code may}. */
  default <V extends Record> V on(V view, Class<A> all) {
    return Said.in(view, "may", now(all));
  }

  /** Whether the caller can do it now. */
  default boolean open(A act) {
    try {
      require(act);
      return true;
    } catch (ProblemException refused) {
      return false;
    }
  }

  /** From its two halves. */
  static <A extends Enum<A>> Acts<A> of(Predicate<A> may, Consumer<A> possible) {
    return new Acts<>() {

      @Override
      public boolean may(A act) {
        return may.test(act);
      }

      @Override
      public void requirePossible(A act) {
        possible.accept(act);
      }
    };
  }
}
