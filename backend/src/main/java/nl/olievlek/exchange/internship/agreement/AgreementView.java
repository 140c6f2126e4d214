package nl.olievlek.exchange.internship.agreement;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.olievlek.account.PersonRef;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.InternshipParty;
import nl.olievlek.platform.lifecycle.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.json.Json;

/** A version of an agreement as callers see it. */
@Schema(
    name = "InternshipAgreement",
    description = "A version of what learner, home and host agree on. It never changes.")
record AgreementView(
    @Schema(description = "Number of the version, from 1.", examples = "2") int number,
    @Schema(description = "First day.", examples = "2027-02-01") LocalDate startDate,
    @Schema(description = "Last day.", examples = "2027-02-12") LocalDate endDate,
    @Schema(
            description = "Hours on a day; null in a first version when the place gives no times.",
            examples = "7.5",
            nullable = true)
        BigDecimal hoursPerDay,
    @Schema(
            description = "Hours in all; null in a first version when the place gives no times.",
            examples = "30",
            nullable = true)
        BigDecimal totalHours,
    @Schema(description = "Who looks after the learner at the host.", nullable = true)
        @Nested("supervisor")
        PersonRef supervisor,
    @Schema(description = "How the learner is guided.", nullable = true) String guidance,
    @Schema(description = "The learning question as agreed.", nullable = true)
        String learningQuestion,
    @Schema(description = "What else has to be known or arranged.", nullable = true)
        String practicalNotes,
    @Schema(description = "Why the version before it changed.", nullable = true) String reason,
    @Schema(description = "Who drew it up.", nullable = true) @Nested("drawn_up_by")
        PersonRef drawnUpBy,
    @Schema(description = "When it was drawn up.") Instant drawnUpAt,
    @Schema(description = "That the learner agrees; null as long as not.", nullable = true)
        @Nested("learner")
        Approval learner,
    @Schema(
            description = "That the home organisation agrees; null as long as not.",
            nullable = true)
        @Nested("home")
        Approval home,
    @Schema(description = "That the host agrees; null as long as not.", nullable = true)
        @Nested("host")
        Approval host,
    @Schema(description = "When the last of the three agreed.", nullable = true) Instant agreedAt,
    @Json @Schema(description = "What was taken back, the oldest first.")
        List<Withdrawal> withdrawals,
    @Nullable
        @Schema(description = "As which parties you can say yes to it now; only to the latest.")
        List<Signatory> agreesAs,
    @Nullable @Schema(description = "For which parties you can take back that they said yes.")
        List<Signatory> takesBackFor) {

  /**
   * As the caller sees it, who can be more than one party.
   *
   * @param open whether this version can be agreed on now
   */
  AgreementView to(InternshipFacts internship, Set<InternshipParty> caller, boolean open) {
    var agrees = open ? AgreementRules.agreesAs(this, caller) : List.<Signatory>of();
    var back = AgreementRules.takesBackFor(this, internship, caller);
    return Said.in(Said.in(this, "agreesAs", agrees), "takesBackFor", back);
  }

  /** What a party said; null as long as it said nothing. */
  Approval of(Signatory party) {
    return switch (party) {
      case LEARNER -> learner;
      case HOME -> home;
      case HOST -> host;
    };
  }

  /** That a party agrees. */
  @Schema(name = "InternshipApproval", description = "That a party agrees: who said so and when.")
  public record Approval(
      @PropagateNull @Schema(description = "When it was said or noted.") Instant givenAt,
      @Schema(description = "Who said or noted it.", nullable = true) @Nested("given_by")
          PersonRef givenBy,
      @Schema(
              description = "The day of a signature on paper that the coordinator noted.",
              nullable = true)
          LocalDate onPaperDate) {}

  /** That a party does not agree any more. */
  @Schema(
      name = "InternshipApprovalWithdrawal",
      description = "That a party took back that it agrees.")
  public record Withdrawal(
      @Schema(description = "Which party.", examples = "HOST") Signatory party,
      @Schema(description = "When.") Instant withdrawnAt,
      @Schema(description = "Why.", nullable = true) String reason) {}
}
