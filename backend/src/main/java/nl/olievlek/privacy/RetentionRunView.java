package nl.olievlek.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.privacy.DataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/** A run with what it destroyed, or would destroy: counts, never whose. */
@Schema(name = "RetentionRun", description = "What was destroyed, or would be; counts only.")
record RetentionRunView(
    UUID id,
    @Schema(description = "When it ran.") Instant createdAt,
    @Schema(description = "Whether it only counted.") boolean preview,
    @Schema(description = "Who started it; null for the nightly run.", nullable = true)
        @Nested("starter")
        PersonRef startedBy,
    @Json @Schema(description = "Counts, by kind and organisation.") List<Line> lines) {

  /** How much of one kind, of one organisation. */
  @Schema(name = "RetentionRunLine", description = "How much of one kind, of one organisation.")
  record Line(
      @Schema(description = "Which kind.") DataKind kind,
      @Schema(description = "Whose; null when no organisation is known.", nullable = true)
          OrganisationRef organisation,
      @Schema(description = "Months that it was kept.", examples = "24") int months,
      @Schema(description = "Number of records.", examples = "12") int count) {}
}
