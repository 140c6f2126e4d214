package nl.olievlek.exchange.plan;

import java.util.List;
import java.util.UUID;
import nl.olievlek.planning.Assignment;
import nl.olievlek.planning.CheckResult;
import nl.olievlek.planning.Explanation;
import nl.olievlek.planning.ObjectiveValue;
import nl.olievlek.planning.PlanningInstance;

/**
 * A plan before it is stored.
 *
 * @param instance the round, without what other rounds planned with it rule out
 * @param drawOrder all learners, drawn first to last
 * @param proof a {@code Certificate} or, of plans made together, a {@code SeriesCertificate}
 * @param check what the independent checker found
 * @param solveMillis time the planner took, in milliseconds
 */
record MadePlan(
    PlanningInstance instance,
    List<Assignment> assignments,
    List<ObjectiveValue> objective,
    List<UUID> drawOrder,
    Record proof,
    CheckResult check,
    List<Explanation> explanations,
    long solveMillis) {}
