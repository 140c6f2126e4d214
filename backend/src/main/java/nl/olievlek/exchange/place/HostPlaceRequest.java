package nl.olievlek.exchange.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a host place. */
@Schema(description = "A host place to add, or all fields of one to change.")
record HostPlaceRequest(
    @NotNull @Schema(description = "The host; cannot be changed later.") UUID organisationId,
    @Schema(description = "One of the host's locations.", nullable = true) UUID locationId,
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "Ward or team that takes the learner in.",
            examples = "Afdeling De Linde")
        @Name
        String ward,
    @NotNull @Schema(description = "First day, within the round's period.", examples = "2027-02-01")
        LocalDate startDate,
    @NotNull @Schema(description = "Last day, within the round's period.", examples = "2027-02-12")
        LocalDate endDate,
    @NotEmpty
        @Size(max = 7)
        @Schema(
            description = "Days of the week on which the learner is expected; 1 is Monday.",
            examples = "[1, 2]")
        List<@NotNull @Min(1) @Max(7) Integer> weekdays,
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
    @NotNull
        @Min(1)
        @Max(99)
        @Schema(description = "With fewer learners the place does not run.", examples = "1")
        Integer minimumLearners,
    @NotNull @Min(1) @Max(99) @Schema(description = "Most learners at once.", examples = "2")
        Integer maximumLearners,
    @NotNull
        @Size(max = 20)
        @Schema(description = "What can be learnt here.", examples = "[\"dementie\"]")
        List<@NotBlank @Size(max = 100) String> topics,
    @Size(max = 4000)
        @Schema(
            description = "What else the learner has to know: how to get there, where to eat.",
            nullable = true)
        String practicalInformation,
    @Valid @Schema(description = "How the learner comes prepared.", nullable = true)
        Preparation preparation,
    @Schema(description = "When the host is recognised as a training company.", nullable = true)
        Recognition recognition,
    @NotNull
        @Size(max = 20)
        @Schema(description = "Who looks after the learners; may be nobody in particular.")
        List<@NotNull @Valid SupervisorLoad> supervisors) {

  /** The weekdays in order, each once. */
  List<Short> days() {
    return weekdays.stream().distinct().sorted().map(Integer::shortValue).toList();
  }

  /** The topics, each once. */
  List<String> topicsOnce() {
    return topics.stream().map(String::strip).distinct().toList();
  }
}
