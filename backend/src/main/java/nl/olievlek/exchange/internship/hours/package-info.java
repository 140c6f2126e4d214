/**
 * Hours that a learner practised at a host: a ledger for each internship.
 *
 * <p>The host or the coordinator enters hours, or the learner proposes them and the host decides:
 * {@code PROPOSED → CONFIRMED | REFUSED | WITHDRAWN}. What was entered stays; a correction is
 * another line with the difference. Only confirmed hours count.
 */
package nl.olievlek.exchange.internship.hours;
