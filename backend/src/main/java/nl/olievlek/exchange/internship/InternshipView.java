package nl.olievlek.exchange.internship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.olievlek.exchange.place.Preparation;
import nl.olievlek.exchange.round.RoundRef;
import nl.olievlek.learner.LearnerRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.lifecycle.Said;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;

/** An internship as callers see it. */
@Schema(
    name = "ExchangeInternship",
    description = "One learner for a while at one host; the three never change.")
record InternshipView(
    UUID id,
    @JsonIgnore long version,
    @Nested("round") RoundRef round,
    @Nested("learner") LearnerRef learner,
    @Schema(description = "The learner's employer.") @Nested("home") OrganisationRef home,
    @Schema(description = "Where the learner goes.") @Nested("host") OrganisationRef host,
    @Nested("place") Place place,
    @Schema(description = "First day as planned.", examples = "2027-02-01")
        LocalDate plannedStartDate,
    @Schema(description = "Last day as planned.", examples = "2027-02-12") LocalDate plannedEndDate,
    @Schema(description = "First day the learner was there.", nullable = true)
        LocalDate actualStartDate,
    @Schema(description = "Last day the learner was there.", nullable = true)
        LocalDate actualEndDate,
    @Schema(description = "Where it stands.", examples = "PROPOSED") InternshipStatus status,
    @Schema(description = "Why it came to nothing or ended early.", nullable = true)
        String endReason,
    @Schema(
            description =
                "What was learned, as the home organisation recognised it; for the learner and the "
                    + "home organisation, null for others.",
            examples = "Kan een overdracht aan bed voorbereiden en uitvoeren.",
            nullable = true)
        String learned,
    @Schema(description = "Who called it off.", nullable = true) InternshipParty cancelledBy,
    @Schema(description = "The internship it takes the place of.", nullable = true) UUID replacesId,
    @Schema(description = "The plan it comes from, or by which it was kept last.", nullable = true)
        UUID planId,
    @Schema(description = "What learners and hosts are asked to do in this round.", nullable = true)
        String guidance,
    @Schema(
            description = "Why this host, in your language; null when it comes from no plan.",
            examples = "You got your first choice: Het Laar.",
            nullable = true)
        String reason,
    @Schema(
            description = "The latest version of the agreement; null until the host says yes.",
            nullable = true)
        @Nested("agreement")
        Agreement agreement,
    @Schema(description = "What the learner wrote about it.", nullable = true) @Nested("reflection")
        Reflection reflection,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample,
    @Nullable @Schema(description = "Who you are to it; null in a list.", nullable = true)
        List<InternshipParty> parties,
    @Nullable @Schema(description = "What you can do with it now; null in a list.", nullable = true)
        List<InternshipAct> may)
    implements Versioned {

  InternshipView because(String sentence) {
    return Said.in(this, "reason", sentence);
  }

  /** The place with all a learner needs to get there. */
  @Schema(name = "InternshipPlace", description = "The place, with all needed to get there.")
  public record Place(
      UUID id,
      @Schema(description = "Ward or team.", examples = "Afdeling De Linde") String ward,
      @Schema(
              description = "When the learner is expected, local time.",
              type = SchemaType.STRING,
              format = "partial-time",
              examples = "07:30:00",
              nullable = true)
          LocalTime startTime,
      @Schema(
              description = "When the day ends, local time.",
              type = SchemaType.STRING,
              format = "partial-time",
              examples = "15:30:00",
              nullable = true)
          LocalTime endTime,
      @Schema(
              description = "Days of the week on which the learner is expected; 1 is Monday.",
              examples = "[1, 2]")
          List<Integer> weekdays,
      @Schema(description = "What else the learner has to know.", nullable = true)
          String practicalInformation,
      @Schema(description = "How the learner comes prepared.") @Nested("preparation")
          Preparation preparation,
      @Schema(description = "Where it is.", nullable = true) @Nested("location")
          Location location) {}

  /** An address. */
  @Schema(name = "InternshipLocation", description = "A location with its address.")
  public record Location(
      @PropagateNull @Schema(examples = "Het Laar, hoofdgebouw") String name,
      @Schema(nullable = true) String streetAddress,
      @Schema(examples = "5038 AA", nullable = true) String postalCode,
      @Schema(examples = "Tilburg", nullable = true) String city) {}

  /** Who is still to agree. */
  @Schema(
      name = "InternshipAgreementState",
      description = "The latest version of the agreement, and who is still to agree on it.")
  public record Agreement(
      @PropagateNull @Schema(description = "Number of the version.", examples = "1") Integer number,
      @Schema(
              description =
                  "Who did not agree on this version yet: `LEARNER`, `HOME` or `HOST`; empty once "
                      + "all did.",
              examples = "[\"HOME\"]")
          List<InternshipParty> missing) {}

  /** That there is a reflection; what it says is for those with whom it is shared. */
  @Schema(
      name = "InternshipReflection",
      description = "That there is a reflection. Its text is for those it is shared with.")
  public record Reflection(
      @PropagateNull UUID id,
      @Schema(description = "With whom it is shared.", examples = "COACH") Sharing sharedWith,
      @Schema(description = "Where it stands.", examples = "SHARED") ReflectionStatus status,
      @Schema(description = "When it was handed in; null for a draft.", nullable = true)
          Instant submittedAt,
      @Schema(description = "Whether you may read it.") boolean readable,
      @Schema(description = "Whether the learner waits for you to read it.") boolean unread,
      @Schema(description = "Messages about it that are new to you.") int newMessages) {}
}
