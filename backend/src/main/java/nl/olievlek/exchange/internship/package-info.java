/**
 * Exchange internships: one learner for a while at one host.
 *
 * <p>{@code PROPOSED → HOST_ACCEPTED → AGREED → RUNNING → RETURNED → RECOGNISED}; {@code
 * HOST_DECLINED}, {@code CANCELLED}, {@code NO_SHOW} and {@code ENDED_EARLY} end it with a reason.
 * Nothing is said to have happened before its day, and whoever took a step can take it back. Who
 * may take which step is in {@link nl.olievlek.exchange.internship.InternshipParty}. Learner, home
 * and host never change: another host is a new internship that names the old one. Later features
 * come in through {@link nl.olievlek.exchange.internship.Internships}.
 */
package nl.olievlek.exchange.internship;
