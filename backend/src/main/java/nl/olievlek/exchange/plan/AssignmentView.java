package nl.olievlek.exchange.plan;

import java.time.LocalDate;
import java.util.List;
import nl.olievlek.exchange.place.PlaceRef;
import nl.olievlek.learner.LearnerRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.planning.HeldSeat;
import nl.olievlek.planning.ReasonCode;
import nl.olievlek.planning.Remedy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/** What a plan holds for one learner. */
@Schema(name = "PlanAssignment", description = "What a plan holds for one learner, and why.")
record AssignmentView(
    @Nested("learner") LearnerRef learner,
    @Schema(description = "The learner's employer.") @Nested("home") OrganisationRef home,
    @Schema(description = "Where the learner goes; null without a place.", nullable = true)
        @Nested("host")
        OrganisationRef host,
    @Schema(description = "The place; null without one.", nullable = true) @Nested("place")
        PlaceRef place,
    @Schema(description = "First day at the place.", nullable = true) LocalDate startDate,
    @Schema(description = "Last day at the place.", nullable = true) LocalDate endDate,
    @Schema(
            description = "Number of the choice, from 1; null: no place, no wish or another host.",
            nullable = true)
        Integer choiceRank,
    @Schema(description = "When the learner was drawn; 1 is first.", examples = "7")
        int drawPosition,
    @Schema(
            description = "Why, in your language.",
            examples = "You got your first choice: Het Laar.")
        String reason,
    @Schema(description = "Why, as a code.", examples = "FIRST_CHOICE") ReasonCode reasonCode,
    @Schema(
            description =
                "What would give a learner without a place one, in your language; null with a place.",
            examples = "One more seat at Het Laar or Maria Oord, in week 12.",
            nullable = true)
        String remedy,
    @Schema(description = "What would help, as a code.", nullable = true) Remedy.Code remedyCode,
    @Schema(description = "Names of the hosts that could help.") List<String> remedyHosts,
    @Schema(description = "ISO weeks of their places.") List<Integer> remedyWeeks,
    @Json
        @Schema(
            description =
                "For a learner without a place: who holds the seats that there could have been.")
        List<HeldSeats> heldSeats) {

  /** Seats at one place that others hold. */
  @Schema(
      name = "HeldSeats",
      description = "Seats at one place that a learner without a place could have had.")
  public record HeldSeats(
      OrganisationRef host,
      @Schema(description = "Ward or team.", examples = "Afdeling De Linde") String ward,
      @Schema(
              description =
                  "Why others hold them, all else staying as it is. `DRAWN_EARLIER`: all else would "
                      + "be equal. `CHOICES`, `TOPIC`, `TRAVEL`, `KEPT`: that rule would be met less.",
              examples = "DRAWN_EARLIER")
          HeldSeat.Reason reason,
      List<Holder> holders,
      @Schema(
              description = "The same in your language.",
              examples = "Het Laar: 1 seat, of a learner drawn earlier (number 3).")
          String sentence) {

    HeldSeats saying(String text) {
      return new HeldSeats(host, ward, reason, holders, text);
    }
  }

  /** Who holds a seat. */
  @Schema(name = "SeatHolder", description = "Who holds a seat.")
  public record Holder(
      @Schema(description = "When this learner was drawn; 1 is first.", examples = "3")
          int drawPosition,
      @Schema(description = "Name; null when you may not know it.", nullable = true) String name) {}

  AssignmentView because(String sentence, String help, List<HeldSeats> held) {
    return new AssignmentView(
        learner,
        home,
        host,
        place,
        startDate,
        endDate,
        choiceRank,
        drawPosition,
        sentence,
        reasonCode,
        help,
        remedyCode,
        remedyHosts,
        remedyWeeks,
        held);
  }
}
