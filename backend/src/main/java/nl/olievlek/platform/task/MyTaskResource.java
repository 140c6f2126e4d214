package nl.olievlek.platform.task;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller is asked, over HTTP. */
@Path("/me")
@Tag(name = "tasks")
class MyTaskResource {

  private final TaskService tasks;
  private final Caller caller;

  MyTaskResource(TaskService tasks, Caller caller) {
    this.tasks = tasks;
    this.caller = caller;
  }

  @GET
  @Path("/tasks")
  @Authenticated
  @Operation(
      operationId = "listMyTasks",
      summary = "List what you are asked",
      description =
          "Everything that waits for you now, whatever it is about: the nearest last day first. Sort"
              + " by `dueDate`, `askedAt` or `kind`.")
  @APIResponse(responseCode = "200", description = "One page of tasks.")
  public Page<TaskView> mine(@Valid @BeanParam TaskFilter filter, @BeanParam PageRequest page) {
    return tasks.mine(filter, page, caller.scope());
  }

  @GET
  @Path("/task-counts")
  @Authenticated
  @Operation(
      operationId = "listMyTaskCounts",
      summary = "Count what you are asked",
      description = "How many tasks of each kind wait for you; a kind without any is left out.")
  @APIResponse(responseCode = "200", description = "The kinds with their numbers.")
  public List<TaskCountView> countMine(@Valid @BeanParam TaskFilter filter) {
    return tasks.countMine(filter, caller.scope());
  }
}
