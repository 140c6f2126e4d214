package nl.olievlek.platform.task;

/**
 * A kind of thing that tasks are about.
 *
 * @param type as the trail names it, for example {@code exchange-round}
 * @param facts SQL for {@code name}, {@code at_name}, {@code from_name}, {@code start_date} and
 *     {@code end_date} of the one thing {@code k.thing_id}: what it is called, where it is, where
 *     somebody comes from and when. Null where it has none. Asked for the tasks of one page only.
 */
public record TaskThing(String type, String facts) {}
