/**
 * Themes ("knoppen") of a network and how they influence each other. A theme comes and goes by date
 * or by phase. Siblings come in through {@link nl.olievlek.network.theme.Themes}.
 */
package nl.olievlek.network.theme;
