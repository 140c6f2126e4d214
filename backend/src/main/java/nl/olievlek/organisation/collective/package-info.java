/**
 * Members of a collective: the organisations for which it sits at the table of a network. That
 * makes none of them a member of the network itself. Dated rather than in states; a row without an
 * organisation counts a member that no source names.
 */
package nl.olievlek.organisation.collective;
