package nl.olievlek.exchange.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a round. */
@Schema(description = "An exchange round to add, or all fields of one to change.")
record ExchangeRoundRequest(
    @NotNull @Schema(description = "The network; cannot be changed later.") UUID networkId,
    @NotBlank
        @Size(max = 100)
        @Schema(description = "Name, unique in the network.", examples = "Ronde 1")
        @Name
        String name,
    @NotNull
        @Schema(description = "First day on which learners can be away.", examples = "2027-02-01")
        LocalDate periodStartDate,
    @NotNull
        @Schema(description = "Last day on which learners can be away.", examples = "2027-02-26")
        LocalDate periodEndDate,
    @Schema(
            description = "Last day on which learners can wish; null when there is none.",
            examples = "2027-01-15",
            nullable = true)
        LocalDate wishDeadlineDate,
    @Schema(
            description =
                "Last day on which hosts can offer and change places; null when there is none.",
            examples = "2027-01-08",
            nullable = true)
        LocalDate offerDeadlineDate,
    @Schema(
            description =
                "Whether every learner of the cohorts takes part; `REQUIRED` when absent.",
            examples = "REQUIRED",
            nullable = true)
        Participation participation,
    @Size(max = 8000)
        @Schema(description = "What learners and hosts are asked to do.", nullable = true)
        String guidance,
    @NotNull
        @Size(max = 50)
        @Schema(description = "Cohorts whose learners take part; none is possible in a draft.")
        Set<@NotNull UUID> cohortIds) {

  Participation participationOrUsual() {
    return participation == null ? Participation.REQUIRED : participation;
  }
}
