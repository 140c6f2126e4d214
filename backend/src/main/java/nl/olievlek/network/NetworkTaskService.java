package nl.olievlek.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskCountView;
import nl.olievlek.platform.task.TaskFilter;
import nl.olievlek.platform.task.TaskReminderView;
import nl.olievlek.platform.task.TaskReminders;
import nl.olievlek.platform.task.TaskView;
import nl.olievlek.platform.task.Tasks;
import nl.olievlek.platform.task.TasksAbout;

/** Tells who runs a network what holds it up. */
@ApplicationScoped
class NetworkTaskService {

  private final Networks networks;
  private final Tasks tasks;
  private final TaskReminders reminders;

  NetworkTaskService(Networks networks, Tasks tasks, TaskReminders reminders) {
    this.networks = networks;
    this.tasks = tasks;
    this.reminders = reminders;
  }

  @Transactional
  Page<TaskView> list(UUID network, TaskFilter filter, PageRequest page, Scope scope) {
    networks.getToRun(network, scope);
    return tasks.about(within(network), filter, page, scope);
  }

  @Transactional
  List<TaskCountView> count(UUID network, TaskFilter filter, Scope scope) {
    networks.getToRun(network, scope);
    return tasks.countAbout(within(network), filter, scope);
  }

  @Transactional
  TaskReminderView reminder(UUID network, String task, Scope scope) {
    networks.getToRun(network, scope);
    return reminders.look(task, within(network), scope);
  }

  @Transactional
  TaskReminderView remind(UUID network, String task, Scope scope) {
    networks.getToRun(network, scope);
    return reminders.send(task, within(network), scope);
  }

  private static TasksAbout within(UUID network) {
    return TasksAbout.others(TaskColumn.NETWORK_ID, Condition.of("%s = :about", "about", network));
  }
}
