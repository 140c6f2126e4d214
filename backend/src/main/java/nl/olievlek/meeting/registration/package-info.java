/**
 * Who comes to a meeting, who waits for a seat and who was there.
 *
 * <p>{@code INVITED → REGISTERED | DECLINED}; {@code WAITLISTED → OFFERED → REGISTERED | EXPIRED};
 * {@code REGISTERED → CANCELLED | ATTENDED | PARTLY | EXCUSED | NO_SHOW}. All of it can be unsaid;
 * an apology or a no too, as long as there is a seat or a waiting list. Seats are given out under a
 * lock on the meeting, and a freed one is offered in the same transaction.
 */
package nl.olievlek.meeting.registration;
