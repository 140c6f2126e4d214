package nl.olievlek.exchange.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.exchange.round.RoundRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.planning.WantedRule;
import nl.olievlek.platform.disclosure.SuppressionReason;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.json.Json;

/** A plan as callers see it; what is counted is counted from its assignments. */
@Schema(
    name = "Plan",
    description =
        "Who goes where in a round, in numbers. Numbers of learners are for who runs the network, and"
            + " for an organisation those of its own learners and guests; the others are null or"
            + " left out.")
record PlanView(
    UUID id,
    @JsonIgnore long version,
    @Nested("round") RoundRef round,
    @Schema(description = "Where the plan stands.", examples = "DRAFT") PlanStatus status,
    @Schema(description = "Who had it made; null when the person was erased.", nullable = true)
        @Nested("made_by")
        PersonRef madeBy,
    @Schema(description = "When it was asked for.") Instant createdAt,
    @Schema(description = "How far it is; null unless it is being made.", nullable = true)
        @Nested("progress")
        Progress progress,
    @Schema(
            description = "Why there came no plan, in your language; null unless it failed.",
            examples = "Making this plan was broken off. Make it again.",
            nullable = true)
        String fault,
    @Schema(description = "Why there came no plan, as a code.", nullable = true)
        PlanFault faultCode,
    @Json
        @Schema(
            description =
                "The plans made together with this one, in the order of their rounds as asked; empty "
                    + "when it was made alone. They are published, discarded and cancelled as one, "
                    + "and nobody has the same organisation in two of them.")
        List<Member> together,
    @Schema(description = "What was asked of it; null unless you run the network.", nullable = true)
        @Json
        PlanOptions options,
    @Schema(description = "Learners who take part.", examples = "66", nullable = true)
        Integer learnerCount,
    @Schema(
            description = "Learners with a place; 0 until it is made.",
            examples = "66",
            nullable = true)
        Integer placedCount,
    @Json
        @Schema(description = "How many learners with a place got which choice, best choice first.")
        List<ChoiceCount> choiceCounts,
    @Schema(description = "Time the planner took, in milliseconds.", examples = "12")
        long solveMillis,
    @Schema(description = "Whether the independent check found it to be the best when it was made.")
        boolean provenOptimal,
    @Json @Schema(description = "How well it does on each wanted rule, most important first.")
        List<Score> objective,
    @Schema(
            description =
                "The seed of the lottery: 32 bytes in hexadecimal; null until the plan is published.",
            nullable = true)
        String lotterySeed,
    @Schema(description = "SHA-256 of those bytes, shown before there was a plan.")
        String lotterySeedHash,
    @Json
        @Schema(
            description =
                "From which organisation to which, largest first; those of your organisation unless"
                    + " you run the network.")
        List<Flow> flows,
    @Json @Schema(description = "Organisations with a place in the plan, by name.")
        List<Host> hosts,
    @Json
        @Schema(
            description =
                "What each organisation sends and receives, by name; your organisation unless you"
                    + " run the network.")
        List<Balance> balance,
    @Schema(description = "Whether numbers of people are hidden from you here.") boolean suppressed,
    @Schema(description = "Why they are hidden.", examples = "NOT_ENTITLED", nullable = true)
        SuppressionReason suppressionReason)
    implements Versioned {

  PlanView {
    if (suppressed) {
      learnerCount = placedCount = null;
      choiceCounts = List.of();
      objective = List.of();
    }
  }

  PlanView said(String why, List<Score> scores) {
    return new PlanView(
        id,
        version,
        round,
        status,
        madeBy,
        createdAt,
        progress,
        why,
        faultCode,
        together,
        options,
        learnerCount,
        placedCount,
        choiceCounts,
        solveMillis,
        provenOptimal,
        scores,
        lotterySeed,
        lotterySeedHash,
        flows,
        hosts,
        balance,
        suppressed,
        suppressionReason);
  }

  /** A plan that was made together with another. */
  @Schema(name = "PlanMember", description = "A plan that was made together with another.")
  public record Member(
      @Schema(description = "The plan.") UUID id,
      @Schema(description = "Its round.") RoundRef round) {}

  /** How far a plan is. */
  @Schema(name = "PlanProgress", description = "How far a plan is that is being made.")
  public record Progress(
      @PropagateNull @Schema(description = "What is being done.", examples = "SOLVING")
          PlanPhase phase,
      @Schema(description = "Steps of solving that are done; it can fall back.", examples = "2")
          int step,
      @Schema(description = "Steps that solving takes at least; 0 in other phases.", examples = "7")
          int steps) {

    static final Progress WAITING = at(PlanPhase.WAITING);

    static Progress at(PlanPhase phase) {
      return new Progress(phase, 0, 0);
    }
  }

  /** How many got a choice. */
  @Schema(name = "PlanChoiceCount", description = "How many learners got a choice.")
  public record ChoiceCount(
      @Schema(
              description = "Number of the choice, from 1; null: gave none, or another host.",
              examples = "1",
              nullable = true)
          Integer rank,
      @Schema(description = "Learners with a place who got it.", examples = "50") int count) {}

  /** The value of one rule. */
  @Schema(name = "PlanScore", description = "How well a plan does on a rule; less is better.")
  public record Score(
      @Schema(description = "The rule.", examples = "PREFERENCES") WantedRule rule,
      @Schema(description = "For `PREFERENCES` the choice, else 0.", examples = "2") int step,
      @Schema(description = "The value, in the unit that the meaning names.", examples = "3")
          long value,
      @Schema(
              description = "What the value counts, in your language.",
              examples = "Learners without a place")
          String meaning) {}

  /** Learners from one organisation to another. */
  @Schema(name = "PlanFlow", description = "Learners from one organisation to another.")
  public record Flow(
      OrganisationRef home,
      OrganisationRef host,
      @Schema(description = "Learners.", examples = "4") int count) {}

  /** A host with its room. */
  @Schema(name = "PlanHost", description = "A host with its room.")
  public record Host(
      OrganisationRef organisation,
      @Schema(description = "Learners its places can take.", examples = "12") int seats,
      @Schema(description = "Learners it gets.", examples = "11", nullable = true)
          Integer placed) {}

  /** What an organisation sends and receives. */
  @Schema(name = "PlanBalance", description = "What an organisation sends and receives.")
  public record Balance(
      OrganisationRef organisation,
      @Schema(description = "Own learners with a place elsewhere.", examples = "11") int sent,
      @Schema(description = "Learners of others it gets.", examples = "11") int received) {}
}
