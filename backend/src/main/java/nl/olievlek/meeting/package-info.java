/**
 * Meetings of a network, their agenda and who was there; a supervisor training is a meeting too.
 *
 * <p>A meeting is {@code PLANNED → HELD | CANCELLED}, and both go back. The sub-package {@code
 * registration} holds the life cycle of a registration and gives out the seats. Later features come
 * in through {@link nl.olievlek.meeting.Meetings}.
 */
package nl.olievlek.meeting;
