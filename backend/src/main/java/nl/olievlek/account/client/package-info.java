/**
 * Machines: clients of a network or an organisation, with secrets that overlap when they change,
 * and tokens by client credentials (RFC 6749).
 *
 * <p>{@code ACTIVE → REVOKED}; {@code EXPIRED} comes by itself after the last day, or that of its
 * network. It belongs to the place and not to who gave it: it goes on when that person leaves, and
 * whoever is in charge then sees so. A client reads what a coordinator of its network or an admin
 * of its organisation reads, cut to its scopes, and changes nothing.
 */
package nl.olievlek.account.client;
