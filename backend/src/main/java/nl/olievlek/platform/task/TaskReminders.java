package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.PersonNames;
import nl.olievlek.platform.security.Scope;

/** Asks once more for what others wait for. Call within a transaction. */
@ApplicationScoped
public class TaskReminders {

  private final TaskKinds kinds;
  private final TaskReminderRepository reminders;
  private final PersonNames people;
  private final Event<TaskReminded> reminded;
  private final Clock clock;

  TaskReminders(
      TaskKinds kinds,
      TaskReminderRepository reminders,
      PersonNames people,
      Event<TaskReminded> reminded,
      Clock clock) {
    this.kinds = kinds;
    this.reminders = reminders;
    this.people = people;
    this.reminded = reminded;
    this.clock = clock;
  }

  /**
   * Who would get it.
   *
   * @param about what the caller looks after; whether they do was found
   * @throws nl.olievlek.platform.problem.ProblemException 404 when no such task waits there
   */
  public TaskReminderView look(String task, TasksAbout about, Scope scope) {
    var told = asked(task, about, scope);
    return view(told, reminders.lastSent(told.getFirst().task()), scope);
  }

  /**
   * Asks once more, at most once a day.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when no such task waits there, 409
   *     when somebody asked today, or nobody can be asked but the caller
   */
  public TaskReminderView send(String task, TasksAbout about, Scope scope) {
    var told = asked(task, about, scope);
    var today = LocalDate.now(clock);
    var others = others(told, scope);
    if (others.isEmpty()) {
      throw Problems.conflict("platform.task-nobody-to-remind");
    }
    if (!reminders.remember(told.getFirst().task(), today, scope.person())) {
      throw Problems.conflict("platform.task-reminded-today");
    }
    reminded.fire(new TaskReminded(others, scope.person()));
    return view(told, today, scope);
  }

  private List<Told> asked(String task, TasksAbout about, Scope scope) {
    var key = TaskKey.of(task);
    var kind = kinds.get(key.kind());
    if (kind == null || !about.concerns(kind)) {
      throw Problems.notFound();
    }
    var told = reminders.asked(kind, key, about.onAll(kind), people.shown("t.person_id", scope));
    if (told.isEmpty()) {
      throw Problems.notFound();
    }
    return told;
  }

  private TaskReminderView view(List<Told> told, LocalDate lastSent, Scope scope) {
    var ids = others(told, scope).stream().map(Told::personToldId).toList();
    var names = people.of(ids, scope);
    var known =
        ids.stream()
            .filter(names::containsKey)
            .map(id -> new TaskView.Named(id, names.get(id)))
            .toList();
    return new TaskReminderView(
        known, lastSent, !ids.isEmpty() && !LocalDate.now(clock).equals(lastSent));
  }

  private static List<Told> others(List<Told> told, Scope scope) {
    return told.stream()
        .filter(one -> one.personToldId() != null && !scope.is(one.personToldId()))
        .toList();
  }
}
