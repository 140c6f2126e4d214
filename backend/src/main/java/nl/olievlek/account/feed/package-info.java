/**
 * Somebody's own calendar at a private address, for any calendar program.
 *
 * <p>The address is the secret: it is shown once, only its hash is kept, and it opens nothing but
 * the calendar. What is in it comes from every {@link nl.olievlek.platform.calendar.CalendarSource}
 * and reaches as far as the person's roles do at that moment.
 */
package nl.olievlek.account.feed;
