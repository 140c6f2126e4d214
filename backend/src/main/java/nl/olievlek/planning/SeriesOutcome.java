package nl.olievlek.planning;

import java.util.List;
import java.util.UUID;

/**
 * The best plans of a series.
 *
 * @param plans who goes where, per round
 * @param drawOrders the learners of each round, drawn first to last
 * @param objective the values of the wanted rules in their order, over all rounds
 * @param draw what the draw comes to, see {@link SeriesPlanner}
 */
public record SeriesOutcome(
    List<List<Assignment>> plans,
    List<List<UUID>> drawOrders,
    List<ObjectiveValue> objective,
    long draw,
    SeriesCertificate certificate) {}
