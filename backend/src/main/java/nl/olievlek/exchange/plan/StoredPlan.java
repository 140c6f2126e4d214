package nl.olievlek.exchange.plan;

import java.util.List;
import nl.olievlek.planning.Assignment;
import nl.olievlek.planning.PlanningInstance;

/** A plan as it was stored: what decided it, and who goes where in draw order. */
record StoredPlan(Plan plan, PlanningInstance instance, List<Assignment> assignments) {}
