package nl.olievlek.network.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a membership. */
@Schema(description = "A step to take with a membership.")
record MembershipTransition(
    @NotNull
        @Schema(
            description = "State to reach: `ACCEPTED` or `DECLINED` of a proposal, then `ENDED`.",
            examples = "ACCEPTED")
        MembershipStatus to,
    @Size(max = 1000)
        @Schema(
            description =
                "Why; must be there for `DECLINED` and `ENDED`. Of `ENDED` it is read by everyone "
                    + "who sees the network.",
            nullable = true)
        String reason,
    @Schema(
            description = "Only for `ENDED`: the last day, today when left out and never later.",
            nullable = true)
        LocalDate validTo) {

  MembershipTransition {
    reason = reason == null ? null : reason.strip();
  }
}
