/**
 * Impact: indicators that are defined once and computed from rows, with their uncertainty and
 * without giving small groups away, and the figures of a network as of a date.
 *
 * <p>An indicator has no life cycle; changing one raises its definition version. What it counts is
 * in the SQL views {@code impact_fact} and {@code impact_network_figure}, the only way in which
 * this feature reads the others. Statistics: {@link nl.olievlek.impact.Wilson}, {@link
 * nl.olievlek.impact.Newcombe}, {@link nl.olievlek.impact.PoissonRate}; privacy: {@link
 * nl.olievlek.impact.Suppression}. Nothing comes after this feature, so it has no public door.
 */
package nl.olievlek.impact;
