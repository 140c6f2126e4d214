/**
 * Exchange: learners see how another organisation works and take home what they saw.
 *
 * <p>A round ({@code round}) opens, hosts offer places ({@code place}), learners wish ({@code
 * wish}), the planner ({@link nl.olievlek.planning}) finds the best plan and proves it. Each
 * sub-package knows only those before it.
 */
package nl.olievlek.exchange;
