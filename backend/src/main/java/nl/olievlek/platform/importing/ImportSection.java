package nl.olievlek.platform.importing;

import java.util.UUID;

/**
 * One section of a network file, read by the feature that owns it. Implementations are CDI beans
 * with {@link Section}.
 *
 * @param <R> a row: the request that adds such a thing, unwrapped, with what only a file tells
 */
public interface ImportSection<R extends Record> {

  /**
   * Stores one row, which was read and validated as a request is.
   *
   * @return what its key stands for from now on; null when nothing can refer to it
   * @throws nl.olievlek.platform.problem.ProblemException that may name fields as a request does;
   *     the caller says in which row
   */
  UUID take(R row, ImportContext context);
}
