/**
 * Memberships: which organisation takes part in which network, as what, from when to when. Dated
 * rather than in states; a row without an organisation counts a member that no source names.
 */
package nl.olievlek.network.membership;
