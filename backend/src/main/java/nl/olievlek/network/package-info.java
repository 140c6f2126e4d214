/**
 * Networks: who learns together, since when, in which phase. Everything about a network is dated,
 * because a count without a date is always wrong.
 *
 * <p>A phase goes {@code PLANNED → RUNNING → FINISHED}; a network itself has a start and, in the
 * end, an end with its reason. Sub-packages hold what belongs to a network: programmes above it,
 * memberships, themes, projects and results. Later features come in through {@link
 * nl.olievlek.network.Networks}.
 */
package nl.olievlek.network;
