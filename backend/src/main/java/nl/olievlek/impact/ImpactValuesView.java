package nl.olievlek.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values of an indicator, as callers see them. */
@Schema(name = "ImpactValues", description = "The values of an indicator in a network.")
record ImpactValuesView(
    @Schema(description = "What is computed.") ImpactMetricView metric,
    @Schema(description = "For which network.") NetworkRef network,
    @Schema(description = "By what the values are told apart.") Grouping groupBy,
    @Schema(description = "One value for each group; one in all without groups.")
        List<ImpactValueView> items,
    @Schema(description = "The whole network; null without groups.", nullable = true)
        ImpactValueView total,
    @Schema(
            description =
                "How the interval is computed: Wilson's score interval of a proportion, or the exact"
                    + " interval of a number per learner, both with 95 % confidence.")
        IntervalMethod intervalMethod,
    @Schema(description = "Where the numbers come from, in your language.") String source,
    @Schema(description = "The day as of which was counted.") LocalDate asOfDate,
    @Schema(description = "What to keep in mind when reading these values, in your language.")
        List<String> notes) {

  /** The value of one group. */
  Optional<ImpactValueView> of(UUID group) {
    return items.stream()
        .filter(item -> item.group() != null && group.equals(item.group().id()))
        .findFirst();
  }
}
