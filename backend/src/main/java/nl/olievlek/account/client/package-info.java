/**
 * Machines: clients of a network or an organisation, with secrets that overlap when they change,
 * and tokens by client credentials (RFC 6749).
 *
 * <p>{@code ACTIVE → REVOKED}; {@code EXPIRED} comes by itself after the last day. A client reads
 * what a coordinator of its network or an admin of its organisation reads, cut to its scopes, and
 * changes nothing.
 */
package nl.olievlek.account.client;
