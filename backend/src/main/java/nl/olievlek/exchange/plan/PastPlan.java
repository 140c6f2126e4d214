package nl.olievlek.exchange.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a file tells of a plan that was made in the past.
 *
 * @param madeDate the day as of which it was made
 * @param publishedDate the day on which it became the plan that counts
 * @param madeBy the person who had it made; can be null
 * @param reason why it is another one than before; can be null
 * @param declined those to whom their hosts said no under the plan before
 */
record PastPlan(
    @NotNull UUID roundId,
    @NotNull LocalDate madeDate,
    @NotNull LocalDate publishedDate,
    UUID madeBy,
    @Size(max = 1000) String reason,
    List<@Valid Declined> declined) {

  /** A host said no. */
  record Declined(@NotNull UUID learnerId, @NotBlank @Size(max = 1000) String reason) {}
}
