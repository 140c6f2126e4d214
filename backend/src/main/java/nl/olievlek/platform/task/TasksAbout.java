package nl.olievlek.platform.task;

import java.util.Locale;
import nl.olievlek.platform.persistence.Condition;

/**
 * What of all tasks somebody looks after.
 *
 * @param column a column that every kind has that is of their concern; the others are left out
 * @param condition on that column, which stands as {@code %s} in it. It goes into the rows of each
 *     kind, so that the database begins at what the caller looks after and not at all there is.
 * @param own whether they are put as to who is asked; not to somebody who looks on
 */
public record TasksAbout(TaskColumn column, Condition condition, boolean own) {

  /** Those of others: what they still have to do. */
  public static TasksAbout others(TaskColumn column, Condition condition) {
    return new TasksAbout(column, condition, false);
  }

  /** Those that the caller speaks for: what is asked. */
  public static TasksAbout own(TaskColumn column, Condition condition) {
    return new TasksAbout(column, condition, true);
  }

  boolean concerns(TaskKind kind) {
    return !kind.personal() && kind.columns().containsKey(column);
  }

  /** The condition on the rows of a kind. */
  Condition within(TaskKind kind) {
    return on(kind.columns().get(column));
  }

  /** The condition on the columns of {@code t}. */
  Condition onAll() {
    return on("t." + column.name().toLowerCase(Locale.ROOT));
  }

  private Condition on(String sql) {
    return new Condition(condition.text().formatted(sql), condition.arguments());
  }
}
