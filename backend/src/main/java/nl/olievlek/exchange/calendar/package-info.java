/**
 * Internships as calendars know them: a {@link nl.olievlek.exchange.calendar.Visit} becomes an
 * entry, the same in a message and in somebody's own feed, and follows what changes about it.
 */
package nl.olievlek.exchange.calendar;
