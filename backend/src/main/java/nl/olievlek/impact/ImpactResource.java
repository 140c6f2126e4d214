package nl.olievlek.impact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Indicators and their values over HTTP. */
@Path("/impact-metrics")
@Tag(name = "impact")
class ImpactResource {

  private final ImpactMetricService metrics;
  private final ImpactValueService values;
  private final Caller caller;

  ImpactResource(ImpactMetricService metrics, ImpactValueService values, Caller caller) {
    this.metrics = metrics;
    this.values = values;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.AUDITOR})
  @Operation(
      operationId = "listImpactMetrics",
      summary = "List indicators",
      description = "The definitions, in the language you accept. Sort by `position` or `code`.")
  @APIResponse(responseCode = "200", description = "One page of indicators.")
  public Page<ImpactMetricView> list(@BeanParam PageRequest page) {
    return metrics.list(page);
  }

  @GET
  @Path("/{code}")
  @RolesAllowed({Roles.MEMBER, Roles.AUDITOR})
  @Operation(operationId = "getImpactMetric", summary = "Get an indicator")
  @APIResponse(responseCode = "200", description = "The indicator.")
  public ImpactMetricView get(@PathParam("code") String code) {
    return metrics.get(code);
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "changeImpactMetric",
      summary = "Change an indicator",
      description = "What it counts is fixed. A change makes a new definition version.")
  @APIResponse(responseCode = "200", description = "The changed indicator.")
  public ImpactMetricView change(
      @PathParam("code") String code,
      @HeaderParam("If-Match") String ifMatch,
      @Valid ImpactMetricRequest request) {
    return metrics.change(code, request, EntityTags.required(ifMatch));
  }

  @GET
  @Path("/{code}/values")
  @RolesAllowed({Roles.MEMBER, Roles.AUDITOR})
  @Operation(
      operationId = "getImpactValues",
      summary = "Compute an indicator",
      description =
          "For a network whose figures you may see. An admin and the coordinator of the network"
              + " get all numbers from its records of today, and may choose a period. Everyone else"
              + " gets them as they stood at the end of the last month that was over, the same all"
              + " month long; small numbers are hidden, and so is what would give them away. A"
              + " number that changed by a few since it was shown last stays as it was: `asOfDate`"
              + " says of which day it is.")
  @APIResponse(responseCode = "200", description = "The values.")
  public ImpactValuesView values(
      @PathParam("code") String code, @Valid @BeanParam ImpactFilter filter) {
    return values.values(code, filter, caller.scope());
  }

  @GET
  @Path("/{code}/comparisons")
  @RolesAllowed({Roles.MEMBER, Roles.AUDITOR})
  @Operation(
      operationId = "compareImpactGroups",
      summary = "Compare two groups",
      description =
          "Tells whether two cohorts or organisations differ more than chance can explain. Values"
              + " that are hidden from you are not compared.")
  @APIResponse(responseCode = "200", description = "The comparison.")
  public ImpactComparisonView compare(
      @PathParam("code") String code, @Valid @BeanParam ImpactComparisonFilter filter) {
    return values.compare(code, filter, caller.scope());
  }
}
