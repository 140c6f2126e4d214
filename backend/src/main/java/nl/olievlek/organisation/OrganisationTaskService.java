package nl.olievlek.organisation;

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
import nl.olievlek.platform.task.TaskView;
import nl.olievlek.platform.task.Tasks;
import nl.olievlek.platform.task.TasksAbout;

/** Tells who speaks for an organisation what it is asked. */
@ApplicationScoped
class OrganisationTaskService {

  private final Organisations organisations;
  private final Tasks tasks;

  OrganisationTaskService(Organisations organisations, Tasks tasks) {
    this.organisations = organisations;
    this.tasks = tasks;
  }

  @Transactional
  Page<TaskView> list(UUID organisation, TaskFilter filter, PageRequest page, Scope scope) {
    organisations.getToChange(organisation, scope);
    return tasks.about(within(organisation), filter, page, scope);
  }

  @Transactional
  List<TaskCountView> count(UUID organisation, TaskFilter filter, Scope scope) {
    organisations.getToChange(organisation, scope);
    return tasks.countAbout(within(organisation), filter, scope);
  }

  private static TasksAbout within(UUID organisation) {
    return TasksAbout.own(
        TaskColumn.ORGANISATION_ID, Condition.of("%s = :about", "about", organisation));
  }
}
