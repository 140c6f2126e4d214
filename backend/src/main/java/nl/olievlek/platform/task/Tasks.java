package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.security.PersonNames;
import nl.olievlek.platform.security.Scope;

/** What people are asked, as the features tell it now. Call within a transaction. */
@ApplicationScoped
public class Tasks {

  private final TaskKinds kinds;
  private final TaskRepository tasks;
  private final TaskWords words;
  private final PersonNames people;
  private final CallerLanguage language;

  Tasks(
      TaskKinds kinds,
      TaskRepository tasks,
      TaskWords words,
      PersonNames people,
      CallerLanguage language) {
    this.kinds = kinds;
    this.tasks = tasks;
    this.words = words;
    this.people = people;
    this.language = language;
  }

  /** What the caller is asked. */
  Page<TaskView> mine(TaskFilter filter, PageRequest page, Scope scope) {
    return said(tasks.page(askedOf(filter, scope), filter, page), true, scope);
  }

  /** How many of each kind the caller is asked. */
  List<TaskCountView> countMine(TaskFilter filter, Scope scope) {
    return words.counted(tasks.counts(askedOf(filter, scope), filter), text(true), scope);
  }

  /**
   * What is asked of others, as the caller may know it.
   *
   * @param about what the caller looks after; whether they do was found
   */
  public Page<TaskView> about(TasksAbout about, TaskFilter filter, PageRequest page, Scope scope) {
    return said(tasks.page(known(about, filter, scope), filter, page), about.own(), scope);
  }

  /** How many of each kind, as {@link #about}. */
  public List<TaskCountView> countAbout(TasksAbout about, TaskFilter filter, Scope scope) {
    return words.counted(
        tasks.counts(known(about, filter, scope), filter), text(about.own()), scope);
  }

  private TaskSet askedOf(TaskFilter filter, Scope scope) {
    var set = shown(scope);
    if (!filter.ofOthers()) {
      kinds
          .named(filter.kind())
          .forEach(kind -> kind.askedOf(scope).ifPresent(condition -> set.add(kind, condition)));
    }
    return set;
  }

  private TaskSet known(TasksAbout about, TaskFilter filter, Scope scope) {
    var set = shown(scope);
    kinds.named(filter.kind()).stream()
        .filter(about::concerns)
        .forEach(kind -> set.add(kind, within(kind, about, filter, scope)));
    return set;
  }

  private static Condition within(TaskKind kind, TasksAbout about, TaskFilter filter, Scope scope) {
    var all = about.within(kind);
    return filter.ofOthers() ? kind.askedOf(scope).map(all::butNot).orElse(all) : all;
  }

  private TaskSet shown(Scope scope) {
    return new TaskSet(scope)
        .where(people.shown("t.person_id", scope))
        .where(Condition.of("not " + people.erased("t.person_id")));
  }

  private Page<TaskView> said(Page<TaskRow> page, boolean own, Scope scope) {
    var views = words.said(page.items(), text(own), scope).iterator();
    return page.map(row -> views.next());
  }

  private TaskText text(boolean own) {
    return new TaskText(language.messages(), own);
  }
}
