/**
 * Who comes to a meeting, who waits for a seat and who was there.
 *
 * <p>{@code INVITED → REGISTERED | DECLINED}; {@code WAITLISTED → OFFERED → REGISTERED | EXPIRED};
 * {@code REGISTERED → CANCELLED | ATTENDED | PARTLY | EXCUSED | NO_SHOW}. Seats are given out under
 * a lock on the meeting, and a freed one is offered in the same transaction.
 */
package nl.olievlek.meeting.registration;
