package nl.olievlek.planning;

import java.util.List;
import java.util.UUID;

/**
 * The best plan of a round.
 *
 * @param assignments in draw order
 * @param unplaced learners without a place, in draw order
 * @param objective the value of each wanted rule, in the order in which they count
 * @param drawOrder all learners, drawn first to last
 * @param certificate the proof, for {@link CertificateChecker}
 */
public record PlanningOutcome(
    List<Assignment> assignments,
    List<UUID> unplaced,
    List<ObjectiveValue> objective,
    List<UUID> drawOrder,
    Certificate certificate) {}
