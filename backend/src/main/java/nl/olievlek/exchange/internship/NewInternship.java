package nl.olievlek.exchange.internship;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An internship to propose.
 *
 * @param planId the plan it comes from; null when it was made by hand
 * @param homeOrganisationId the learner's employer
 * @param replacesId the internship it takes the place of; null when there is none
 */
public record NewInternship(
    UUID roundId,
    UUID planId,
    UUID learnerId,
    UUID homeOrganisationId,
    UUID hostOrganisationId,
    UUID hostPlaceId,
    LocalDate plannedStartDate,
    LocalDate plannedEndDate,
    UUID replacesId) {

  /** The same, in the place of another. */
  public NewInternship replacing(UUID internship) {
    return new NewInternship(
        roundId,
        planId,
        learnerId,
        homeOrganisationId,
        hostOrganisationId,
        hostPlaceId,
        plannedStartDate,
        plannedEndDate,
        internship);
  }
}
