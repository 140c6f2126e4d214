package nl.olievlek.exchange.notice;

import java.util.UUID;
import nl.olievlek.exchange.calendar.Visit;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Where a learner goes, or that there is no place, as it is told.
 *
 * @param reason why, as it was stored with the plan; null when no plan made it
 * @param formerHostName host of the internship that it takes the place of; null when there is none
 * @param formerHostDeclined whether that host said that it cannot receive the learner
 * @param visit the internship; null for a learner without a place
 */
public record Placement(
    UUID learnerId,
    String roundName,
    String organisationName,
    String reason,
    String formerHostName,
    boolean formerHostDeclined,
    @Nested Visit visit) {}
