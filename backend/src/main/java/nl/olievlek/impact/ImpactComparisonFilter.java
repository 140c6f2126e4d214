package nl.olievlek.impact;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which two groups to compare. */
record ImpactComparisonFilter(
    @NotNull
        @QueryParam("networkId")
        @Parameter(description = "The network that both belong to.", required = true)
        UUID networkId,
    @QueryParam("groupBy")
        @Parameter(description = "What to compare: two cohorts (if left out) or two organisations.")
        Grouping groupBy,
    @NotNull
        @QueryParam("firstId")
        @Parameter(description = "The cohort or organisation to compare with.", required = true)
        UUID firstId,
    @NotNull
        @QueryParam("secondId")
        @Parameter(description = "The cohort or organisation to compare.", required = true)
        UUID secondId) {

  ImpactComparisonFilter {
    groupBy = groupBy == null ? Grouping.COHORT : groupBy;
  }

  ImpactFilter values() {
    return new ImpactFilter(networkId, groupBy, null, null);
  }
}
