package nl.olievlek.platform.record;

import java.util.UUID;

/**
 * A kind of small records, as the feature says it that has them: how they are kept and read, to
 * what they belong, and what is asked of them. Whoever is signed in may read all of them.
 *
 * @param <R> what a request says of one
 * @param <V> how one is seen
 */
public interface SmallRecords<R extends Record, V> {

  /** How they are kept and read. */
  Shape<R, V> shape();

  /** To what they belong. */
  Owner owner();

  /**
   * Refuses what cannot be.
   *
   * @param before what was said before; null when that was nothing
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  default void check(UUID owner, R content, R before) {}

  /**
   * Does what goes with it, once one was added or changed.
   *
   * @param before what was said before; null when that was nothing
   */
  default void kept(UUID id, R content, R before) {}
}
