package nl.olievlek.platform.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.security.Scope;

/**
 * Some of all tasks, put together as one SELECT with the alias {@code t}. A kind that is not in it
 * costs nothing.
 */
final class TaskSet {

  private final List<String> selects = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<String, Object> arguments = new HashMap<>();

  TaskSet(Scope scope) {
    arguments.put("caller", scope.person());
  }

  /** Adds those tasks of a kind that meet a condition on its own tables. */
  TaskSet add(TaskKind kind, Condition condition) {
    selects.add(kind.select(condition.text()));
    arguments.putAll(condition.arguments());
    return this;
  }

  /** Leaves out what does not meet a condition on the columns of {@code t}. */
  TaskSet where(Condition condition) {
    conditions.add(condition);
    return this;
  }

  boolean none() {
    return selects.isEmpty();
  }

  Query query() {
    var query = Query.of("select t.* from (" + String.join("\nunion all\n", selects) + ") t");
    arguments.forEach(query::with);
    conditions.forEach(query::where);
    return query;
  }
}
