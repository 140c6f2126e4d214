package nl.olievlek.impact;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which values to compute. */
record ImpactFilter(
    @NotNull
        @QueryParam("networkId")
        @Parameter(description = "The network to compute for.", required = true)
        UUID networkId,
    @QueryParam("groupBy")
        @Parameter(description = "By what to tell values apart; `NONE` if left out.")
        Grouping groupBy,
    @QueryParam("fromDate")
        @Parameter(
            description =
                "Only what is dated on or after this day; `periodBasis` of the indicator says which"
                    + " date. Only for those who may see the learners themselves.")
        LocalDate fromDate,
    @QueryParam("toDate")
        @Parameter(
            description =
                "Only what is dated on or before this day. Only for those who may see the learners"
                    + " themselves.")
        LocalDate toDate) {

  ImpactFilter {
    groupBy = groupBy == null ? Grouping.NONE : groupBy;
  }

  boolean hasPeriod() {
    return fromDate != null || toDate != null;
  }

  boolean endsBeforeItStarts() {
    return fromDate != null && toDate != null && toDate.isBefore(fromDate);
  }
}
