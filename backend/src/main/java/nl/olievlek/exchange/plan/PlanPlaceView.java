package nl.olievlek.exchange.plan;

import java.time.LocalDate;
import java.util.List;
import nl.olievlek.exchange.place.PlaceRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.disclosure.SuppressionReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/** What a plan holds for one place. */
@Schema(name = "PlannedPlace", description = "What a plan holds for one place, and why.")
record PlanPlaceView(
    @Nested("place") PlaceRef place,
    @Nested("host") OrganisationRef host,
    @Schema(description = "First day.") LocalDate startDate,
    @Schema(description = "Last day.") LocalDate endDate,
    @Schema(description = "With fewer learners it does not run.", examples = "1") int minimum,
    @Schema(description = "Most learners, after the load limits of supervisors.", examples = "4")
        int seats,
    @Schema(description = "Learners it gets.", examples = "3") int placed,
    @Schema(description = "Supervisors who look after them.", examples = "2") int supervisors,
    @Schema(
            description = "Why it is as full as it is, in your language.",
            examples = "3 of 4 seats are taken. Nobody else can come on these days.")
        String reason,
    @Schema(description = "Why, as a code.", examples = "NOBODY_ON_THESE_DAYS")
        PlaceReason reasonCode,
    @Json
        @Schema(
            description =
                "The numbers of the reason: learners it gets, seats, how many of them asked for this "
                    + "host, how many others could come, the least it needs. For who runs the"
                    + " network; empty to the host.")
        List<Integer> reasonNumbers,
    @Schema(description = "Whether numbers of learners of others are hidden from you here.")
        boolean suppressed,
    @Schema(description = "Why they are hidden.", examples = "NOT_ENTITLED", nullable = true)
        SuppressionReason suppressionReason) {

  PlanPlaceView because(String sentence) {
    return new PlanPlaceView(
        place,
        host,
        startDate,
        endDate,
        minimum,
        seats,
        placed,
        supervisors,
        sentence,
        reasonCode,
        suppressed ? List.of() : reasonNumbers,
        suppressed,
        suppressionReason);
  }
}
