/**
 * Tells everyone involved in an exchange what concerns them: whatever happened in one transaction,
 * each person reads in one message with a calendar, in their own language, and whoever did it reads
 * nothing.
 *
 * <p>Watches {@link nl.olievlek.exchange.internship.InternshipChanged} and {@link
 * nl.olievlek.exchange.plan.PlanPublished}; nothing calls it. A message names learner, host, ward
 * and dates and no more: why something came to nothing can be about somebody's health.
 */
package nl.olievlek.exchange.notice;
