package nl.olievlek.planning;

/**
 * How far the planner is. Places with a minimum can make it begin anew, so it can fall back.
 *
 * @param step how many steps were done
 * @param steps how many there are at least
 */
public record Progress(int step, int steps) {}
