package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.TaskCountView;
import nl.olievlek.platform.task.TaskFilter;
import nl.olievlek.platform.task.TaskView;
import nl.olievlek.platform.task.Tasks;
import nl.olievlek.platform.task.TasksAbout;

/** Tells who looks after learners what waits around them. */
@ApplicationScoped
class LearnerTaskService {

  private final Tasks tasks;

  LearnerTaskService(Tasks tasks) {
    this.tasks = tasks;
  }

  @Transactional
  Page<TaskView> list(TaskFilter filter, PageRequest page, Scope scope) {
    return tasks.about(ofLearners(scope), filter, page, scope);
  }

  @Transactional
  List<TaskCountView> count(TaskFilter filter, Scope scope) {
    return tasks.countAbout(ofLearners(scope), filter, scope);
  }

  /** The learners whom the caller supervises, employs or teaches. */
  private static TasksAbout ofLearners(Scope scope) {
    var ways =
        scope
            .reach()
            .supervises("l.supervisor_id", "l.employer_id")
            .administrator("l.employer_id")
            .teacher("l.cohort_id")
            .ways()
            .orElse(Condition.of("false"));
    return TasksAbout.others(
        new Condition(
            "t.learner_id in (select l.id from learner l where %s)".formatted(ways.text()),
            ways.arguments()));
  }
}
