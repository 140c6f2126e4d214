package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.PersonNames;
import nl.olievlek.platform.security.Scope;

/** What people are asked, as the features tell it now. Call within a transaction. */
@ApplicationScoped
public class Tasks {

  private final Map<String, TaskKind> kinds;
  private final TaskRepository tasks;
  private final TaskWords words;
  private final PersonNames people;

  Tasks(Instance<TaskSource> sources, TaskRepository tasks, TaskWords words, PersonNames people) {
    this.kinds =
        sources.stream()
            .flatMap(source -> source.kinds().stream())
            .collect(
                Collectors.toMap(
                    TaskKind::name,
                    Function.identity(),
                    (one, other) -> {
                      throw new IllegalStateException("Two kinds of task are called " + one.name());
                    },
                    TreeMap::new));
    this.tasks = tasks;
    this.words = words;
    this.people = people;
  }

  /** What the caller is asked. */
  Page<TaskView> mine(TaskFilter filter, PageRequest page, Scope scope) {
    return words.said(tasks.page(askedOf(filter, scope), filter, page), kinds, true, scope);
  }

  /** How many of each kind the caller is asked. */
  List<TaskCountView> countMine(TaskFilter filter, Scope scope) {
    return words.counted(tasks.counts(askedOf(filter, scope), filter), kinds, true, scope);
  }

  /**
   * What is asked of others, as the caller may know it.
   *
   * @param about what the caller looks after; whether they do was found
   */
  public Page<TaskView> about(TasksAbout about, TaskFilter filter, PageRequest page, Scope scope) {
    var rows = tasks.page(known(about.condition(), filter, scope), filter, page);
    return words.said(rows, kinds, about.own(), scope);
  }

  /** How many of each kind, as {@link #about}. */
  public List<TaskCountView> countAbout(TasksAbout about, TaskFilter filter, Scope scope) {
    var counts = tasks.counts(known(about.condition(), filter, scope), filter);
    return words.counted(counts, kinds, about.own(), scope);
  }

  private TaskSet askedOf(TaskFilter filter, Scope scope) {
    var set = shown(scope);
    named(filter)
        .forEach(kind -> kind.askedOf(scope).ifPresent(condition -> set.add(kind, condition)));
    return set;
  }

  private TaskSet known(Condition about, TaskFilter filter, Scope scope) {
    var set = shown(scope).where(about);
    named(filter).stream()
        .filter(kind -> !kind.personal())
        .forEach(kind -> set.add(kind, Condition.of("true")));
    return set;
  }

  private TaskSet shown(Scope scope) {
    return new TaskSet(scope).where(people.shown("t.person_id", scope));
  }

  private List<TaskKind> named(TaskFilter filter) {
    if (filter.kind() == null) {
      return List.copyOf(kinds.values());
    }
    var kind = kinds.get(filter.kind());
    if (Objects.isNull(kind)) {
      throw Problems.notAllowed("kind", List.copyOf(kinds.keySet()));
    }
    return List.of(kind);
  }
}
