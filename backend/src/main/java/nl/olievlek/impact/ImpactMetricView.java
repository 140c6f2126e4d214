package nl.olievlek.impact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as callers see it. */
@Schema(name = "ImpactMetric", description = "The definition of an indicator.")
record ImpactMetricView(
    @JsonIgnore long version,
    @Schema(description = "What it is called in addresses.", examples = "dropout") String code,
    @Schema(description = "Name, in your language.", examples = "Dropout") String name,
    @Schema(description = "Name in Dutch.", examples = "Uitval") String nameNl,
    @Schema(description = "Name in English.", examples = "Dropout") String nameEn,
    @Schema(description = "What the numerator counts, in your language.") String numerator,
    @Schema(description = "What the denominator counts, in your language.") String denominator,
    @Schema(
            description = "A value is this times numerator divided by denominator.",
            examples = "100")
        int factor,
    @Schema(description = "What a value is expressed in.") Unit unit,
    @Schema(description = "Which way is better.") Direction direction,
    @Schema(
            description =
                "The date that a period looks at: that on which the learner started (`ENROLMENT`)"
                    + " or that of the event itself (`EVENT`).")
        PeriodBasis periodBasis,
    @Schema(
            description =
                "Counts from 1 up to this number are hidden from those who may not see the learners"
                    + " themselves.",
            examples = "5")
        int minimumCell,
    @Schema(description = "Number of this definition; each change makes a new one.")
        int definitionVersion,
    @Schema(description = "Where the definition comes from.", nullable = true) String source)
    implements Versioned {

  IntervalMethod intervalMethod() {
    return IntervalMethod.of(unit);
  }
}
