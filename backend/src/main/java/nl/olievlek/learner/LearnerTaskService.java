package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Reach;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskCountView;
import nl.olievlek.platform.task.TaskFilter;
import nl.olievlek.platform.task.TaskReminderView;
import nl.olievlek.platform.task.TaskReminders;
import nl.olievlek.platform.task.TaskView;
import nl.olievlek.platform.task.Tasks;
import nl.olievlek.platform.task.TasksAbout;

/** Tells who looks after learners what waits around them. */
@ApplicationScoped
class LearnerTaskService {

  private final Tasks tasks;
  private final TaskReminders reminders;

  LearnerTaskService(Tasks tasks, TaskReminders reminders) {
    this.tasks = tasks;
    this.reminders = reminders;
  }

  @Transactional
  Page<TaskView> list(TaskFilter filter, PageRequest page, Scope scope) {
    return tasks.about(ofLearners(scope), filter, page, scope);
  }

  @Transactional
  List<TaskCountView> count(TaskFilter filter, Scope scope) {
    return tasks.countAbout(ofLearners(scope), filter, scope);
  }

  @Transactional
  TaskReminderView reminder(String task, Scope scope) {
    return reminders.look(task, ofLearners(scope), scope);
  }

  @Transactional
  TaskReminderView remind(String task, Scope scope) {
    return reminders.send(task, ofLearners(scope), scope);
  }

  /** The learners whom the caller supervises, employs or teaches. */
  private static TasksAbout ofLearners(Scope scope) {
    return TasksAbout.others(
        TaskColumn.LEARNER_ID, of(scope.reach().teacher("own.cohort_id")), of(scope.reach()));
  }

  private static Condition of(Reach ways) {
    return ways.supervises("own.supervisor_id", "own.employer_id")
        .administrator("own.employer_id")
        .ways()
        .orElse(Condition.of("false"))
        .within("%%s in (select own.id from learner own where %s)");
  }
}
