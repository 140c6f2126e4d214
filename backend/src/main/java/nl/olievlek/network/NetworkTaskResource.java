package nl.olievlek.network;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
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

/** What holds a network up, over HTTP. */
@Path("/networks/{id}")
@Tag(name = "tasks")
class NetworkTaskResource {

  private final NetworkTaskService tasks;
  private final Caller caller;

  NetworkTaskResource(NetworkTaskService tasks, Caller caller) {
    this.tasks = tasks;
    this.caller = caller;
  }

  @GET
  @Path("/tasks")
  @RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "listNetworkTasks",
      summary = "List what holds a network up",
      description =
          "Everything that waits for somebody in the network, with whom it waits for. Sort by"
              + " `dueDate`, `askedAt` or `kind`.")
  @APIResponse(responseCode = "200", description = "One page of tasks.")
  public Page<TaskView> list(
      @PathParam("id") UUID id, @Valid @BeanParam TaskFilter filter, @BeanParam PageRequest page) {
    return tasks.list(id, filter, page, caller.scope());
  }

  @GET
  @Path("/task-counts")
  @RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "listNetworkTaskCounts",
      summary = "Count what holds a network up",
      description = "How many tasks of each kind wait for somebody in the network.")
  @APIResponse(responseCode = "200", description = "The kinds with their numbers.")
  public List<TaskCountView> count(@PathParam("id") UUID id, @Valid @BeanParam TaskFilter filter) {
    return tasks.count(id, filter, caller.scope());
  }

  @GET
  @Path("/tasks/{taskId}/reminder")
  @RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "getNetworkTaskReminder",
      summary = "See who would be asked for a task once more",
      description = "And when that was done last.")
  @APIResponse(responseCode = "200", description = "Who gets it.")
  public TaskReminderView reminder(@PathParam("id") UUID id, @PathParam("taskId") String taskId) {
    return tasks.reminder(id, taskId, caller.scope());
  }

  @POST
  @Path("/tasks/{taskId}/reminder")
  @RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "askNetworkTaskAgain",
      summary = "Ask for a task once more",
      description =
          "Sends a message to whoever is asked and can do it, also when they chose no mail for"
              + " it; once a day, whoever asks, and at most ten a day of yours to one address"
              + " (429). It says who"
              + " waits.")
  @APIResponse(responseCode = "200", description = "Who got it.")
  public TaskReminderView remind(@PathParam("id") UUID id, @PathParam("taskId") String taskId) {
    return tasks.remind(id, taskId, caller.scope());
  }
}
