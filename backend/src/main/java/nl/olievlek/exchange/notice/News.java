package nl.olievlek.exchange.notice;

import java.util.UUID;
import nl.olievlek.exchange.calendar.Visit;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What there is to tell of one learner.
 *
 * @param reason why, as it was stored with the plan; null when no plan made it
 * @param replacesId the internship that it takes the place of; may be null
 * @param visit the internship; null for a learner without a place
 */
public record News(
    UUID learnerId,
    String roundName,
    String organisationName,
    String reason,
    UUID replacesId,
    @Nested Visit visit) {}
