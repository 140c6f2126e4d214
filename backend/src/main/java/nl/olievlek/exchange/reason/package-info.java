/**
 * Reasons in words: what the planner explains in codes is kept with the plan and read here as one
 * true sentence in the caller's language, with organisations by name. Later features come in
 * through {@link nl.olievlek.exchange.reason.Reasons}.
 */
package nl.olievlek.exchange.reason;
