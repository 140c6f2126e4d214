package nl.olievlek.platform.task;

import java.util.Locale;
import nl.olievlek.platform.persistence.Condition;

/**
 * What of all tasks somebody looks after.
 *
 * @param column a column that every kind has that is of their concern; the others are left out
 * @param condition on that column, which stands as {@code %s} in it. It goes into the rows of each
 *     kind, so that the database begins at what the caller looks after and not at all there is.
 * @param untaught the same for things at which teachers may not look: nobody is told what waits
 *     there who could not open it
 * @param own whether they are put as to who is asked; not to somebody who looks on
 */
public record TasksAbout(TaskColumn column, Condition condition, Condition untaught, boolean own) {

  /** Those of others: what they still have to do. */
  public static TasksAbout others(TaskColumn column, Condition condition) {
    return new TasksAbout(column, condition, condition, false);
  }

  /** As {@link #others(TaskColumn, Condition)}, for teachers among others. */
  public static TasksAbout others(TaskColumn column, Condition condition, Condition untaught) {
    return new TasksAbout(column, condition, untaught, false);
  }

  /** Those that the caller speaks for: what is asked. */
  public static TasksAbout own(TaskColumn column, Condition condition) {
    return new TasksAbout(column, condition, condition, true);
  }

  boolean concerns(TaskKind kind) {
    return !kind.personal() && kind.columns().containsKey(column);
  }

  /** The condition on the rows of a kind. */
  Condition within(TaskKind kind) {
    return on(kind, kind.columns().get(column));
  }

  /** The condition on the columns of {@code t}. */
  Condition onAll(TaskKind kind) {
    return on(kind, "t." + column.name().toLowerCase(Locale.ROOT));
  }

  private Condition on(TaskKind kind, String sql) {
    var rows = kind.thing().taught() ? condition : untaught;
    return new Condition(rows.text().formatted(sql), rows.arguments());
  }
}
