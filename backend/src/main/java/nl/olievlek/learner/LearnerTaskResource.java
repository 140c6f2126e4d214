package nl.olievlek.learner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.task.TaskCountView;
import nl.olievlek.platform.task.TaskFilter;
import nl.olievlek.platform.task.TaskReminderView;
import nl.olievlek.platform.task.TaskView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits around the caller's learners, over HTTP. */
@Path("/me")
@Tag(name = "tasks")
class LearnerTaskResource {

  private final LearnerTaskService tasks;
  private final Caller caller;

  LearnerTaskResource(LearnerTaskService tasks, Caller caller) {
    this.tasks = tasks;
    this.caller = caller;
  }

  @GET
  @Path("/learner-tasks")
  @RolesAllowed({Roles.SUPERVISOR, Roles.ORGANISATION_ADMIN, Roles.TEACHER})
  @Operation(
      operationId = "listLearnerTasks",
      summary = "List what waits around your learners",
      description =
          "Everything that is asked of or about the learners whom you supervise, employ or teach,"
              + " whoever is to do it. Sort by `dueDate`, `askedAt` or `kind`.")
  @APIResponse(responseCode = "200", description = "One page of tasks.")
  public Page<TaskView> list(@Valid @BeanParam TaskFilter filter, @BeanParam PageRequest page) {
    return tasks.list(filter, page, caller.scope());
  }

  @GET
  @Path("/learner-task-counts")
  @RolesAllowed({Roles.SUPERVISOR, Roles.ORGANISATION_ADMIN, Roles.TEACHER})
  @Operation(
      operationId = "listLearnerTaskCounts",
      summary = "Count what waits around your learners",
      description = "How many tasks of each kind there are about them.")
  @APIResponse(responseCode = "200", description = "The kinds with their numbers.")
  public List<TaskCountView> count(@Valid @BeanParam TaskFilter filter) {
    return tasks.count(filter, caller.scope());
  }

  @GET
  @Path("/learner-tasks/{taskId}/reminder")
  @RolesAllowed({Roles.SUPERVISOR, Roles.ORGANISATION_ADMIN, Roles.TEACHER})
  @Operation(
      operationId = "getLearnerTaskReminder",
      summary = "See who would be asked for a task once more",
      description = "And when that was done last.")
  @APIResponse(responseCode = "200", description = "Who gets it.")
  public TaskReminderView reminder(@PathParam("taskId") String taskId) {
    return tasks.reminder(taskId, caller.scope());
  }

  @POST
  @Path("/learner-tasks/{taskId}/reminder")
  @RolesAllowed({Roles.SUPERVISOR, Roles.ORGANISATION_ADMIN, Roles.TEACHER})
  @Operation(
      operationId = "askLearnerTaskAgain",
      summary = "Ask for a task once more",
      description =
          "Sends a message to whoever is asked and can do it, also when they chose no mail for"
              + " it; once a day, whoever asks, and at most ten a day of yours to one address"
              + " (429). It says who"
              + " waits.")
  @APIResponse(responseCode = "200", description = "Who got it.")
  public TaskReminderView remind(@PathParam("taskId") String taskId) {
    return tasks.remind(taskId, caller.scope());
  }
}
