package nl.olievlek.exchange.internship.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** What a learner practised elsewhere. */
@Schema(
    name = "ExchangeHours",
    description = "The hours that a learner practised at other organisations.")
record LearnerHoursView(
    @Schema(description = "Confirmed hours in all.", examples = "30") BigDecimal confirmedHours,
    @Schema(description = "Hours that wait for the host's answer.", examples = "7.5")
        BigDecimal proposedHours,
    @Schema(description = "Each internship with hours, the latest first.") List<Line> internships) {

  static LearnerHoursView of(List<Line> lines) {
    return new LearnerHoursView(
        lines.stream().map(Line::confirmedHours).reduce(BigDecimal.ZERO, BigDecimal::add),
        lines.stream().map(Line::proposedHours).reduce(BigDecimal.ZERO, BigDecimal::add),
        lines);
  }

  /** One internship. */
  @Schema(name = "ExchangeHoursLine", description = "The hours of one internship.")
  public record Line(
      @Schema(description = "The internship.") UUID internshipId,
      @Schema(description = "Where the learner was.") @Nested("host") OrganisationRef host,
      @Schema(description = "First day as planned.", examples = "2027-02-01")
          LocalDate plannedStartDate,
      @Schema(description = "Confirmed hours.", examples = "30") BigDecimal confirmedHours,
      @Schema(description = "Hours that wait for the host's answer.", examples = "7.5")
          BigDecimal proposedHours) {}
}
