/**
 * Memberships: which organisation takes part in which network, as what, from when to when.
 *
 * <p>{@code PROPOSED → ACCEPTED | DECLINED}, {@code ACCEPTED → ENDED}. The network or the
 * organisation proposes and the other side agrees; for a side that has nobody the platform does.
 * Only an accepted one gives anybody anything. A row without an organisation counts a member that
 * no source names, and is accepted by nature.
 *
 * <p>Rights come from the view {@code accepted_membership}, counts from {@code membership_history};
 * nobody else reads the table. Requests that name an organisation ask {@link
 * nl.olievlek.network.membership.Memberships}.
 */
package nl.olievlek.network.membership;
