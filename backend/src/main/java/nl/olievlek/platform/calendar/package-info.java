/**
 * Calendar files (RFC 5545): a feature describes a {@link
 * nl.olievlek.platform.calendar.CalendarEntry}, and {@link nl.olievlek.platform.calendar.Calendars}
 * writes it for a message or a feed. A {@link nl.olievlek.platform.calendar.CalendarSource} says
 * what of a feature belongs in somebody's own feed.
 */
package nl.olievlek.platform.calendar;
