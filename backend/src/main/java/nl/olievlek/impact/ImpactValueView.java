package nl.olievlek.impact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value with its uncertainty, as callers see it. */
@Schema(
    name = "ImpactValue",
    description =
        "A value with its 95 % interval. Hidden, or without anything to divide by, the numbers are"
            + " null.")
record ImpactValueView(
    @Schema(description = "What it is about; null for the whole network.", nullable = true)
        GroupView group,
    @Schema(description = "How many met the indicator.", nullable = true) Long numerator,
    @Schema(description = "Out of how many.", nullable = true) Long denominator,
    @Schema(description = "Number of observations that the interval is based on.", nullable = true)
        Long n,
    @Schema(description = "In the unit of the indicator.", examples = "78.7879", nullable = true)
        Double value,
    @Schema(description = "Lower bound.", examples = "62.2484", nullable = true) Double intervalLow,
    @Schema(description = "Upper bound.", examples = "89.324", nullable = true) Double intervalHigh,
    @Schema(description = "Whether the numbers are hidden from you.") boolean suppressed,
    @Schema(
            description =
                "Why they are hidden: they are small, or would give away others that are.",
            nullable = true)
        SuppressionReason suppressionReason,
    @Schema(
            description =
                "Whether it is not final: of some that are counted the outcome is not known yet, so"
                    + " the value can still go up or down.")
        boolean running) {

  static ImpactValueView hidden(GroupView group, boolean running) {
    return new ImpactValueView(
        group, null, null, null, null, null, null, true, SuppressionReason.SMALL_NUMBERS, running);
  }

  static ImpactValueView shown(
      GroupView group, Counts counts, ImpactMetricView metric, boolean running) {
    var known = counts.denominator() > 0;
    var interval = known ? metric.intervalMethod().interval(counts).times(metric.factor()) : null;
    return new ImpactValueView(
        group,
        counts.numerator(),
        counts.denominator(),
        counts.denominator(),
        known ? rounded(counts.ratio() * metric.factor()) : null,
        known ? rounded(interval.low()) : null,
        known ? rounded(interval.high()) : null,
        false,
        null,
        running);
  }

  Counts counts() {
    return new Counts(numerator, denominator);
  }

  /** Four decimals: more than any of these figures means. */
  static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
