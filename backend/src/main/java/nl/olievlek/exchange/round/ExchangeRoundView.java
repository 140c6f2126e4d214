package nl.olievlek.exchange.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.learner.cohort.CohortRef;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.platform.disclosure.SuppressionReason;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/** A round as callers see it. */
@Schema(
    name = "ExchangeRound",
    description = "A period in which the learners of some cohorts go and see another organisation.")
record ExchangeRoundView(
    UUID id,
    @JsonIgnore long version,
    @Nested("network") NetworkRef network,
    @Schema(description = "Name, unique in the network.", examples = "Ronde 1") String name,
    @Schema(description = "Where the round stands.", examples = "OPEN") RoundStatus status,
    @Schema(description = "First day on which learners can be away.") LocalDate periodStartDate,
    @Schema(description = "Last day on which learners can be away.") LocalDate periodEndDate,
    @Schema(description = "Last day on which learners can wish.", nullable = true)
        LocalDate wishDeadlineDate,
    @Schema(description = "Last day on which hosts can offer and change places.", nullable = true)
        LocalDate offerDeadlineDate,
    @Schema(description = "Whether every learner of the cohorts takes part.", examples = "REQUIRED")
        Participation participation,
    @Schema(description = "What learners and hosts are asked to do.", nullable = true)
        String guidance,
    @Json @Schema(description = "Cohorts whose learners take part, by name.")
        List<CohortRef> cohorts,
    @Schema(
            description =
                "SHA-256, in hexadecimal, of the bytes of the lottery's seed. Known from the start, "
                    + "so that everybody can check that the seed was not drawn again.")
        String lotterySeedHash,
    @Schema(description = "Since when this seed is fixed.") Instant lotteryCommittedAt,
    @Json
        @Schema(
            description =
                "Seeds that the round had before, the first one first: it gets another one when it "
                    + "opens again.")
        List<EarlierSeed> earlierSeeds,
    @Schema(
            description =
                "The seed of the lottery: 32 bytes in hexadecimal. Null until a plan is published.",
            nullable = true)
        String lotterySeed,
    @Schema(description = "When the plan was made known.", nullable = true) Instant publishedAt,
    @Schema(description = "The plan that was made known.", nullable = true) UUID publishedPlanId,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample,
    @Nested("counts") Counts counts,
    @Nullable @Schema(description = "What you can do with it now; null in a list.", nullable = true)
        List<RoundAct> may)
    implements Versioned {

  /** A seed that no plan of the round is made with any more. */
  @Schema(
      name = "ExchangeRoundSeed",
      description = "A seed that no plan of the round is made with any more.")
  public record EarlierSeed(
      @Schema(description = "SHA-256 of the seed, in hexadecimal.") String hash,
      @Schema(description = "Since when it was fixed.") Instant committedAt,
      @Schema(description = "When the round opened again.") Instant replacedAt) {}

  /** How far the round is, counted from its rows; of people only to who sees them all. */
  @Schema(
      name = "ExchangeRoundCounts",
      description =
          "How far the round is. Numbers of learners and internships, and of places that have too"
              + " few of them, are for who runs the network; null to everyone else.")
  public record Counts(
      @Schema(description = "Learners who take part.", examples = "16", nullable = true)
          Integer learners,
      @Schema(
              description = "Learners of the cohorts who do not take part.",
              examples = "1",
              nullable = true)
          Integer absent,
      @Schema(description = "Learners who take part and wished.", examples = "12", nullable = true)
          Integer wishes,
      @Schema(description = "Places offered.", examples = "8") int places,
      @Schema(description = "Learners these places can take.", examples = "18") int seats,
      @Schema(description = "Organisations that offer a place.", examples = "6") int hosts,
      @Schema(
              description = "Internships, without those declined or cancelled, or never begun.",
              examples = "15",
              nullable = true)
          Integer internships,
      @Schema(
              description = "Internships that the host declined or took back.",
              examples = "1",
              nullable = true)
          Integer declined,
      @Schema(
              description = "Internships that the host has not answered.",
              examples = "2",
              nullable = true)
          Integer unanswered,
      @Schema(
              description =
                  "Internships that the host accepted and on which learner, home and host did not "
                      + "all agree yet.",
              examples = "3",
              nullable = true)
          Integer toAgree,
      @Schema(
              description = "Places with internships, but fewer than the learners they need.",
              examples = "0",
              nullable = true)
          Integer belowMinimum,
      @Schema(
              description =
                  "Places on days on which the host is not recognised as a training company, as "
                      + "far as the host told.",
              examples = "0")
          int unrecognised,
      @Schema(
              description = "Places whose host is not a member of the network on all their days.",
              examples = "0")
          int hostsLeft,
      @Schema(
              description =
                  "Learners of the cohorts whose employer is not a member in the period of the round.",
              examples = "0",
              nullable = true)
          Integer employersLeft,
      @Schema(
              description =
                  "Learners who take part and still need a place, not those who did not come or "
                      + "called it off; null until the round is published.",
              examples = "1",
              nullable = true)
          Integer unplaced,
      @Schema(description = "Whether these numbers are hidden from you.") boolean suppressed,
      @Schema(description = "Why they are hidden.", examples = "NOT_ENTITLED", nullable = true)
          SuppressionReason suppressionReason) {

    public Counts {
      if (suppressed) {
        learners = absent = wishes = internships = declined = null;
        unanswered = toAgree = belowMinimum = unplaced = employersLeft = null;
      }
    }
  }
}
