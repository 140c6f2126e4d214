package nl.olievlek.impact;

import java.time.LocalDate;
import java.util.List;
import nl.olievlek.network.NetworkRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two values side by side, as callers see them. */
@Schema(
    name = "ImpactComparison",
    description =
        "The difference between two groups (the second minus the first) with its 95 % interval by"
            + " Newcombe's method. Null when a value is hidden, missing or not a proportion.")
record ImpactComparisonView(
    @Schema(description = "What is compared.") ImpactMetricView metric,
    @Schema(description = "In which network.") NetworkRef network,
    @Schema(description = "The value to compare with.") ImpactValueView first,
    @Schema(description = "The value that is compared.") ImpactValueView second,
    @Schema(
            description = "Second minus first, in the unit of the indicator.",
            examples = "9.0909",
            nullable = true)
        Double difference,
    @Schema(description = "Lower bound.", examples = "-11.9014", nullable = true)
        Double intervalLow,
    @Schema(description = "Upper bound.", examples = "29.121", nullable = true) Double intervalHigh,
    @Schema(
            description =
                "Whether there is a difference. Inconclusive: chance alone can explain it.",
            nullable = true)
        Verdict verdict,
    @Schema(description = "The day as of which was counted.") LocalDate asOfDate,
    @Schema(description = "What to keep in mind, in your language.") List<String> notes) {

  static ImpactComparisonView of(
      ImpactValuesView values, ImpactValueView first, ImpactValueView second) {
    var metric = values.metric();
    var comparable =
        metric.unit() == Unit.PERCENT && first.value() != null && second.value() != null;
    var found = comparable ? Newcombe.between(first.counts(), second.counts()) : null;
    var interval = comparable ? found.interval().times(metric.factor()) : null;
    return new ImpactComparisonView(
        metric,
        values.network(),
        first,
        second,
        comparable ? ImpactValueView.rounded(found.difference() * metric.factor()) : null,
        comparable ? ImpactValueView.rounded(interval.low()) : null,
        comparable ? ImpactValueView.rounded(interval.high()) : null,
        comparable ? found.verdict() : null,
        values.asOfDate(),
        values.notes());
  }
}
