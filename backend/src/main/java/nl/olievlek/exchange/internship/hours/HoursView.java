package nl.olievlek.exchange.internship.hours;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.platform.lifecycle.Taken;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A line of the ledger as callers see it. */
@Schema(name = "InternshipHours", description = "A line of an internship's ledger of hours.")
record HoursView(
    UUID id,
    @Schema(description = "The day.", examples = "2027-02-01") LocalDate workedDate,
    @Schema(
            description = "Hours; below zero in a correction that takes hours off.",
            examples = "7.5")
        BigDecimal hours,
    @Schema(description = "What belongs to it; why, for a correction.", nullable = true)
        String note,
    @Schema(description = "Where it stands; only confirmed hours count.", examples = "CONFIRMED")
        HoursStatus status,
    @Schema(description = "Who entered it.", nullable = true) @Nested("entered_by")
        PersonRef enteredBy,
    @Schema(description = "When it was entered.") Instant enteredAt,
    @Schema(description = "Who confirmed or refused it.", nullable = true) @Nested("decided_by")
        PersonRef decidedBy,
    @Schema(description = "When it was confirmed or refused.", nullable = true) Instant decidedAt,
    @Schema(description = "What the host said to it.", nullable = true) String answer,
    @Schema(description = "The line that it corrects.", nullable = true) UUID correctsId,
    @Nullable
        @Schema(description = "The steps that are yours to take with it; see `…/transitions`.")
        List<HoursStatus> steps,
    @Nullable @Schema(description = "Whether you can set it right by another line.")
        Boolean mayCorrect) {

  /** Whether it counts and is itself no correction. */
  boolean correctable() {
    return status == HoursStatus.CONFIRMED && correctsId == null;
  }

  /** Refuses to set right what does not count, or is a correction itself. */
  void requireCorrectable() {
    if (!correctable()) {
      throw Problems.conflict("hours.not-correctable");
    }
  }

  /** What is kept of how it came where it stands: who entered it and who answered last. */
  List<Taken> history() {
    var answered = decidedAt != null && decidedAt.isAfter(enteredAt);
    var first = answered ? HoursStatus.PROPOSED : status;
    var entered = new Taken(null, first.name(), null, enteredAt, id(enteredBy));
    return answered
        ? List.of(entered, new Taken(first.name(), status.name(), answer, decidedAt, id(decidedBy)))
        : List.of(entered);
  }

  private static UUID id(PersonRef person) {
    return person == null ? null : person.id();
  }
}
