package nl.olievlek.exchange.place;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.exchange.round.RoundRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.disclosure.SuppressionReason;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.json.Json;

/** A host place as callers see it. */
@Schema(name = "HostPlace", description = "Where learners of a round can go, when and with whom.")
record HostPlaceView(
    UUID id,
    @JsonIgnore long version,
    @Nested("round") RoundRef round,
    @Schema(description = "The host.") @Nested("organisation") OrganisationRef organisation,
    @Schema(description = "The host's location.", nullable = true) @Nested("location")
        Location location,
    @Schema(description = "Ward or team.", examples = "Afdeling De Linde") String ward,
    @Schema(description = "First day.", examples = "2027-02-01") LocalDate startDate,
    @Schema(description = "Last day.", examples = "2027-02-12") LocalDate endDate,
    @Schema(
            description = "Days of the week on which the learner is expected; 1 is Monday.",
            examples = "[1, 2]")
        List<Integer> weekdays,
    @Schema(
            description = "When the learner is expected, local time.",
            type = SchemaType.STRING,
            format = "partial-time",
            examples = "07:30:00",
            nullable = true)
        LocalTime startTime,
    @Schema(
            description =
                "When the day ends, local time; of the next day when it is not after the start.",
            type = SchemaType.STRING,
            format = "partial-time",
            examples = "15:30:00",
            nullable = true)
        LocalTime endTime,
    @Schema(description = "With fewer learners the place does not run.", examples = "1")
        int minimumLearners,
    @Schema(description = "Most learners at once, by the room there is.", examples = "3")
        int maximumLearners,
    @Schema(
            description = "Most learners at once, also by what the supervisors named can take.",
            examples = "2")
        int capacity,
    @Schema(
            description =
                "Internships here, without those declined or cancelled, or never begun; for who runs"
                    + " the network, the host's admin and the supervisors named here.",
            examples = "1",
            nullable = true)
        Integer placedCount,
    @Schema(description = "Whether numbers of people are hidden from you here.") boolean suppressed,
    @Schema(description = "Why they are hidden.", examples = "NOT_ENTITLED", nullable = true)
        SuppressionReason suppressionReason,
    @Schema(description = "What can be learnt here.", examples = "[\"dementie\"]")
        List<String> topics,
    @Schema(description = "What else the learner has to know.", nullable = true)
        String practicalInformation,
    @Schema(description = "How the learner comes prepared.") @Nested("preparation")
        Preparation preparation,
    @Schema(description = "When the host is recognised as a training company.")
        @Nested("recognition")
        Recognised recognition,
    @Schema(description = "Where the place stands.", examples = "OFFERED") PlaceStatus status,
    @Schema(
            description =
                "Whether learners can be planned here: it is on offer, and its host a member and not "
                    + "known to be unrecognised on any of its days.",
            examples = "true")
        boolean plannable,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample,
    @Json @Schema(description = "Who looks after the learners; may be nobody in particular.")
        List<Supervisor> supervisors,
    @Nullable @Schema(description = "What you can do with it now; null in a list.", nullable = true)
        List<PlaceAct> may)
    implements Versioned {

  HostPlaceView {
    if (suppressed) {
      placedCount = null;
    }
  }

  /** A location with its address. */
  @Schema(name = "HostPlaceLocation", description = "A location with its address.")
  public record Location(
      @PropagateNull UUID id,
      @Schema(examples = "Het Laar, hoofdgebouw") String name,
      @Schema(nullable = true) String streetAddress,
      @Schema(examples = "5038 AA", nullable = true) String postalCode,
      @Schema(examples = "Tilburg", nullable = true) String city) {}

  /** How the recognition of the host stands to the place. */
  @Schema(
      name = "HostPlaceRecognition",
      description = "When the host is recognised as a training company for this place.")
  public record Recognised(
      @Schema(description = "First day.", examples = "2024-08-01", nullable = true)
          LocalDate fromDate,
      @Schema(description = "Last day.", examples = "2028-07-31", nullable = true)
          LocalDate untilDate,
      @Schema(
              description =
                  "Whether it covers the whole period of the place; null when it is not known.",
              examples = "true",
              nullable = true)
          Boolean coversPeriod) {}

  /** A supervisor of the place. */
  @Schema(name = "HostPlaceSupervisor", description = "A supervisor and how many they can take.")
  public record Supervisor(
      PersonRef person,
      @Schema(description = "Most learners at once.", examples = "2") int maximumLearners) {}
}
