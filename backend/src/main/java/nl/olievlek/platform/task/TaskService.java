package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Scope;

/** Tells people what they are asked. */
@ApplicationScoped
class TaskService {

  private final Tasks tasks;

  TaskService(Tasks tasks) {
    this.tasks = tasks;
  }

  Page<TaskView> mine(TaskFilter filter, PageRequest page, Scope scope) {
    return tasks.mine(filter, page, scope);
  }

  List<TaskCountView> countMine(TaskFilter filter, Scope scope) {
    return tasks.countMine(filter, scope);
  }
}
