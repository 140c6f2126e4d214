/**
 * Members of a collective: the organisations on whose behalf it is a member of a network. Dated
 * rather than in states; a row without an organisation counts a member that no source names.
 */
package nl.olievlek.organisation.collective;
