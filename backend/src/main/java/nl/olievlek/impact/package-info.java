/**
 * Impact: indicators that are defined once and computed from rows, with their uncertainty and
 * without giving small groups away, and the figures of a network as of a date.
 *
 * <p>An indicator has no life cycle; changing one raises its definition version. What it counts is
 * in the SQL function {@code impact_fact}, as of a day, and what else is counted of a network in
 * {@code impact_network_figure}: both are joined in the database from what each feature
 * contributes, the only way in which this feature reads the others. Statistics: {@link
 * nl.olievlek.impact.Wilson}, {@link nl.olievlek.impact.Newcombe}, {@link
 * nl.olievlek.impact.PoissonRate}. Who does not see the people gets the {@link
 * nl.olievlek.impact.Edition} of the last month that is over; what of it is shown is decided by
 * {@link nl.olievlek.platform.disclosure.Publisher}. Nothing comes after this feature, so it has no
 * public door.
 */
package nl.olievlek.impact;
