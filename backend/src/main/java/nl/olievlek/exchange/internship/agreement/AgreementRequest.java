package nl.olievlek.exchange.internship.agreement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an agreement to draw up. */
@Schema(name = "InternshipAgreementRequest", description = "A version of an agreement to draw up.")
record AgreementRequest(
    @NotNull
        @Min(0)
        @Schema(
            description =
                "Number of the latest version you know of; 0 when there is none. When there is a "
                    + "later one, the answer is 409.",
            examples = "1")
        Integer follows,
    @NotNull
        @Schema(
            description = "First day. Only the coordinator can change it, before it begins.",
            examples = "2027-02-01")
        LocalDate startDate,
    @NotNull
        @Schema(
            description = "Last day. Only the coordinator can change it, before it begins.",
            examples = "2027-02-12")
        LocalDate endDate,
    @NotNull
        @DecimalMin("0.25")
        @DecimalMax("12")
        @Schema(description = "Hours on a day, in quarters.", examples = "7.5")
        BigDecimal hoursPerDay,
    @NotNull
        @DecimalMin("0.25")
        @DecimalMax("999")
        @Schema(description = "Hours in all, in quarters.", examples = "30")
        BigDecimal totalHours,
    @Schema(description = "A supervisor of the host who looks after the learner.", nullable = true)
        UUID supervisorId,
    @Size(max = 2000)
        @Schema(
            description = "How the learner is guided.",
            examples = "Elke dag een kwartier nabespreken.",
            nullable = true)
        String guidance,
    @Size(max = 2000) @Schema(description = "The learning question as agreed.", nullable = true)
        String learningQuestion,
    @Size(max = 4000)
        @Schema(description = "What else has to be known or arranged.", nullable = true)
        String practicalNotes,
    @Size(max = 1000)
        @Schema(description = "Why it changes; needed unless it is the first.", nullable = true)
        String reason) {}
