package nl.olievlek.exchange.internship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of an internship. */
@Schema(description = "A step in the life of an internship.")
record InternshipTransitionRequest(
    @NotNull @Schema(description = "State to go to.", examples = "HOST_ACCEPTED")
        InternshipStatus to,
    @Size(max = 1000)
        @Schema(
            description =
                "Why; needed for `HOST_DECLINED`, `CANCELLED`, `NO_SHOW` and `ENDED_EARLY`.",
            nullable = true)
        String reason,
    @Size(max = 2000)
        @Schema(
            description = "What was learned, for `RECOGNISED`; needed there.",
            examples = "Kan een overdracht aan bed voorbereiden en uitvoeren.",
            nullable = true)
        String learned,
    @Schema(
            description =
                "Who called it off, for `CANCELLED`; yourself unless you are the coordinator and "
                    + "say otherwise.",
            nullable = true)
        InternshipParty cancelledBy) {}
