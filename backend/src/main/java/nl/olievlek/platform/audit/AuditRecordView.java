package nl.olievlek.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One record of the trail as callers see it. */
@Schema(name = "AuditRecord", description = "Who did what to which record; never the contents.")
record AuditRecordView(
    UUID id,
    @Schema(description = "When, in UTC.") Instant recordedAt,
    @Schema(description = "Who did it; null when it was the product itself.", nullable = true)
        Somebody actor,
    @Schema(description = "The roles that the actor held then.") List<Role> actorRoles,
    @Schema(description = "What was done.", examples = "VIEWED") AuditTrail.Action action,
    @Schema(description = "What kind of thing it was done to.", examples = "exchange-internship")
        String subjectType,
    @Schema(description = "What it was done to.") UUID subjectId,
    @Schema(
            description = "What the subject is called; null when that would be somebody's name.",
            examples = "Uitwisseling voorjaar",
            nullable = true)
        String subjectLabel,
    @Schema(description = "Whom it concerns; null when it concerns nobody.", nullable = true)
        Somebody person,
    @Schema(
            description =
                "Names of the fields that changed; left out for an auditor when it concerns another person.",
            examples = "[\"status\"]")
        List<String> fields) {

  /**
   * A person in the trail.
   *
   * @param id the person
   * @param name full name; null when the caller may not know it
   */
  @Schema(name = "AuditPerson", description = "A person in the trail.")
  record Somebody(
      UUID id,
      @Schema(
              description =
                  "Full name; null for an auditor, unless it is you, and when the person is gone.",
              examples = "Noor van der Berg",
              nullable = true)
          String name) {}
}
