package nl.olievlek.exchange.internship;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An internship of a learner, as far as it limits where and when the next one can be.
 *
 * @param plannedStartDate first day
 * @param plannedEndDate last day
 */
public record Stay(
    UUID id,
    UUID roundId,
    UUID learnerId,
    UUID hostPlaceId,
    UUID hostOrganisationId,
    LocalDate plannedStartDate,
    LocalDate plannedEndDate,
    InternshipStatus status,
    InternshipParty cancelledBy) {

  /** Whether it is of this round and could still be at another host. */
  public boolean canMove(UUID round, LocalDate today) {
    return roundId.equals(round) && status.ahead() && plannedStartDate.isAfter(today);
  }

  /** Whether the days from one to another, both included, fall together with it. */
  public boolean overlaps(LocalDate start, LocalDate end) {
    return !status.freesTheDays()
        && !plannedStartDate.isAfter(end)
        && !plannedEndDate.isBefore(start);
  }
}
