package nl.olievlek.learner.cohort;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a cohort. */
@Schema(description = "A cohort to add, or all fields of one to change.")
record CohortRequest(
    @NotNull @Schema(description = "Its network; stays the same once it is added.") UUID networkId,
    @NotNull @Schema(description = "The school that teaches it.") UUID schoolId,
    @NotBlank
        @Size(max = 100)
        @Schema(description = "Name, unique in its network.", examples = "Lesgroep 4")
        @Name
        String name,
    @Size(max = 200)
        @Schema(
            description = "What it leads to.",
            examples = "Verzorgende IG, niveau 3",
            nullable = true)
        @Name
        String qualification,
    @NotNull @Schema(description = "First day.", examples = "2026-09-01") LocalDate startDate,
    @NotNull @Schema(description = "Last day as planned, after the first.", examples = "2028-07-31")
        LocalDate nominalEndDate,
    @Schema(
            description = "Day on which is decided whether it goes on.",
            examples = "2026-06-15",
            nullable = true)
        LocalDate decisionDate,
    @NotNull
        @Min(1)
        @Max(1000)
        @Schema(description = "Fewest learners with whom it goes on.", examples = "12")
        Integer minimumSize,
    @Min(1)
        @Max(1000)
        @Schema(
            description = "Most learners, not below the fewest.",
            examples = "24",
            nullable = true)
        Integer maximumSize,
    @Size(max = 7)
        @Schema(
            description = "Days at school: 1 is Monday, 7 is Sunday.",
            examples = "[2]",
            nullable = true)
        List<@NotNull @Min(1) @Max(7) Integer> schoolWeekdays) {}
