package nl.olievlek.exchange.wish;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a learner wishes. */
@Schema(description = "What the learner wishes; replaces an earlier wish.")
record WishRequest(
    @Size(max = 2000)
        @Schema(
            description = "What the learner wants to find out. No names of clients.",
            examples = "Hoe ga je om met onrust in de avond?",
            nullable = true)
        String learningQuestion,
    @NotNull
        @Size(max = 20)
        @Schema(description = "Hosts of this round, best first; empty when any host is fine.")
        List<@NotNull UUID> rankedHostIds,
    @NotNull
        @Size(max = 20)
        @Schema(
            description = "Topics of the learning question, in the words that the places use.",
            examples = "[\"dementie\"]")
        List<@NotBlank @Size(max = 100) String> topics,
    @NotNull
        @Size(max = 100)
        @Schema(
            description = "Days within the round on which the learner cannot be away.",
            examples = "[\"2027-02-03\"]")
        List<@NotNull LocalDate> unavailableDates,
    @Schema(
            description =
                "Whether the learner does not take part and gets no place. The learner may say so "
                    + "when participation is optional; else the supervisor or the coordinator "
                    + "notes it with a reason.",
            examples = "false")
        boolean absent,
    @Size(max = 500)
        @Schema(
            description =
                "Why the learner does not take part; needed when participation is required. "
                    + "Nothing about health.",
            examples = "Heeft verlof in deze periode.",
            nullable = true)
        String absenceReason) {}
