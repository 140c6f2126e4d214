package nl.olievlek.exchange.internship;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What decides who may do what with an internship.
 *
 * @param learnerPersonId the person who is the learner
 * @param supervisorId who supervises the learner at home; may be null
 * @param lastDay last day on which the learner is expected, or was there
 * @param cancelledBy who called it off; may be null
 * @param placeSupervisorIds who looks after learners at the place
 */
public record InternshipFacts(
    UUID id,
    UUID networkId,
    UUID roundId,
    UUID learnerId,
    UUID learnerPersonId,
    UUID homeOrganisationId,
    UUID hostOrganisationId,
    UUID hostPlaceId,
    UUID supervisorId,
    LocalDate plannedStartDate,
    LocalDate plannedEndDate,
    LocalDate lastDay,
    InternshipStatus status,
    InternshipParty cancelledBy,
    List<UUID> placeSupervisorIds) {

  /**
   * Whether something can be agreed on: until the last day. What nobody agreed on yet can be so
   * later, or it could not be said that the learner was there.
   */
  public boolean agreeable(LocalDate today) {
    return status.agreeable()
        && (status == InternshipStatus.HOST_ACCEPTED || !today.isAfter(lastDay));
  }
}
