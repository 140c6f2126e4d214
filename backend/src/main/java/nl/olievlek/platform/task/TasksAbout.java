package nl.olievlek.platform.task;

import nl.olievlek.platform.persistence.Condition;

/**
 * Tasks that somebody looks after.
 *
 * @param condition on the columns of {@code t}, such as {@code t.network_id = :network}
 * @param own whether they are put as to who is asked; not to somebody who looks on
 */
public record TasksAbout(Condition condition, boolean own) {

  /** Those of others: what they still have to do. */
  public static TasksAbout others(Condition condition) {
    return new TasksAbout(condition, false);
  }

  /** Those that the caller speaks for: what is asked. */
  public static TasksAbout own(Condition condition) {
    return new TasksAbout(condition, true);
  }
}
