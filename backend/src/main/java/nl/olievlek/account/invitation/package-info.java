/**
 * Bringing people in: whoever may give a role invites somebody to it by mail, one at a time or many
 * at once.
 *
 * <p>Person and role are made at once; the link in the mail lets the person choose how to sign in.
 * {@code OPEN} to {@code ACCEPTED} when they came in, {@code EXPIRED} after 14 days, {@code
 * REVOKED} when it was taken back with its role; sending again gives a new link. Whoever has a way
 * in already gets a message without a link. Later packages come in through {@link
 * nl.olievlek.account.invitation.Invitations}.
 */
package nl.olievlek.account.invitation;
