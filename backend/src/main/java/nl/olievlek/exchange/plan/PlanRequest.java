package nl.olievlek.exchange.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.exchange.plan.PlanOptions.Pair;
import nl.olievlek.planning.WantedRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan is asked to be. */
@Schema(description = "What is asked of a plan; all of it may be left out.")
record PlanRequest(
    @Schema(
            description =
                "The wanted rules, most important first: each counts only among the plans that are "
                    + "best by the rules before it. With `DRAWN_CHOICES` instead of `PREFERENCES` each "
                    + "learner chooses in the order of the draw, for one round at a time. Rules that are left out do not count. `PLACED` "
                    + "comes first, because everybody is placed before anything else. Left out: all, "
                    + "in the usual order, with `KEPT` after `PLACED` in a repair.",
            nullable = true)
        List<@NotNull WantedRule> wanted,
    @Size(max = 1000)
        @Schema(description = "Who must go where, whatever the rules say.", nullable = true)
        List<@NotNull @Valid Pair> pins,
    @Size(max = 1000) @Schema(description = "Who may not go where.", nullable = true)
        List<@NotNull @Valid Pair> forbids,
    @Size(max = 7)
        @Schema(
            description =
                "Other rounds of the network that are in planning, to plan together with this one: "
                    + "nobody then gets the same organisation twice, and the wanted rules count over "
                    + "all of them. No round may have days between those of another. A pin or a "
                    + "forbidden pair counts in the round of its place.",
            nullable = true)
        List<@NotNull UUID> together) {

  List<UUID> rounds() {
    return Objects.requireNonNullElse(together, List.of());
  }

  PlanOptions options(List<WantedRule> usual) {
    return new PlanOptions(
        Objects.requireNonNullElse(wanted, usual),
        Objects.requireNonNullElse(pins, List.of()),
        Objects.requireNonNullElse(forbids, List.of()));
  }
}
