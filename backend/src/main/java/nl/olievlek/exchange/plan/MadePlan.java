package nl.olievlek.exchange.plan;

import java.util.List;
import nl.olievlek.exchange.planning.CheckResult;
import nl.olievlek.exchange.planning.Explanation;
import nl.olievlek.exchange.planning.PlanningInstance;
import nl.olievlek.exchange.planning.PlanningOutcome;

/**
 * A plan before it is stored.
 *
 * @param check what the independent checker found
 * @param solveMillis time the planner took, in milliseconds
 */
record MadePlan(
    PlanningInstance instance,
    PlanningOutcome outcome,
    CheckResult check,
    List<Explanation> explanations,
    long solveMillis) {}
