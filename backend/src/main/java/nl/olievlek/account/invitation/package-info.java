/**
 * Bringing people in: whoever may give a role invites somebody to it by mail, one at a time or many
 * at once.
 *
 * <p>The person is written down and the role offered at once; the link in the mail lets them answer
 * it. Who has no way in yet chooses one by that; who has one signs in first, and what was written
 * down about them becomes theirs. {@code OPEN} to {@code ACCEPTED} or {@code DECLINED} with the
 * offer, {@code EXPIRED} after 14 days, {@code REVOKED} when it was taken back with its role;
 * sending again gives a new link. Later packages come in through {@link
 * nl.olievlek.account.invitation.Invitations}.
 */
package nl.olievlek.account.invitation;
