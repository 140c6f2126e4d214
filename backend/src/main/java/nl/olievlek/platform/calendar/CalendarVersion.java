package nl.olievlek.platform.calendar;

import java.time.Instant;

/**
 * An entry as it stands now.
 *
 * @param sequence higher in each later version, in a file and in a message alike
 * @param changedAt since when it is so
 */
public record CalendarVersion(CalendarEntry entry, int sequence, Instant changedAt) {}
