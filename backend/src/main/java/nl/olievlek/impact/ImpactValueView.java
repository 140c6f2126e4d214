package nl.olievlek.impact;

import nl.olievlek.platform.disclosure.SuppressionReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value with its uncertainty, as callers see it. */
@Schema(
    name = "ImpactValue",
    description =
        "A value with its 95 % interval. Hidden, or without anything to divide by, the numbers are"
            + " null. What counts later stands apart: a cohort that still runs has not failed.")
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
    @Schema(
            description =
                "How many do not count yet, because the time of their cohort has not come; null when"
                    + " it is hidden.",
            examples = "33",
            nullable = true)
        Long pendingCount,
    @Schema(
            description =
                "How many cohorts those are in; 0 for an organisation unless you run the network,"
                    + " because beside few learners it tells in which cohort each of them is.",
            examples = "2")
        long pendingCohortCount,
    @Schema(description = "Whether the numbers are hidden from you.") boolean suppressed,
    @Schema(
            description =
                "Why they are hidden: they are small, or would give away others that are.",
            nullable = true)
        SuppressionReason suppressionReason,
    @Schema(
            description =
                "Whether it is not final: of some the outcome is not known yet, so the value can"
                    + " still go up or down.")
        boolean running) {

  /** A value that the caller may know. */
  static ImpactValueView shown(GroupView group, Tally tally, ImpactMetricView metric) {
    return of(
        group,
        new Counts(tally.numerator(), tally.denominator()),
        tally.pending(),
        tally.pendingCohorts(),
        tally.running(),
        metric);
  }

  /** A value of an edition, as it is shown or hidden there. */
  static ImpactValueView published(GroupView group, EditionValue value, ImpactMetricView metric) {
    return of(
        group,
        value.shown() ? value.counts() : null,
        value.pending(),
        value.pendingCohorts(),
        value.running(),
        metric);
  }

  /** The total of an indicator of which the edition tells nothing, because it is newer. */
  static ImpactValueView unpublished(ImpactMetricView metric) {
    return of(null, null, null, 0, false, metric);
  }

  private static ImpactValueView of(
      GroupView group,
      Counts counts,
      Long pending,
      long pendingCohorts,
      boolean running,
      ImpactMetricView metric) {
    var shown = counts != null;
    var known = shown && counts.denominator() > 0;
    var interval = known ? metric.intervalMethod().interval(counts).times(metric.factor()) : null;
    return new ImpactValueView(
        group,
        shown ? counts.numerator() : null,
        shown ? counts.denominator() : null,
        shown ? counts.denominator() : null,
        known ? rounded(counts.ratio() * metric.factor()) : null,
        known ? rounded(interval.low()) : null,
        known ? rounded(interval.high()) : null,
        pending,
        pendingCohorts,
        !shown,
        shown ? null : SuppressionReason.SMALL_NUMBERS,
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
