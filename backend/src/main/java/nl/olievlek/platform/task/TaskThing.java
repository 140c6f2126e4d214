package nl.olievlek.platform.task;

/**
 * A kind of thing that tasks are about.
 *
 * @param type as the trail names it, for example {@code exchange-round}
 * @param facts SQL for {@code name}, {@code at_name}, {@code from_name}, {@code start_date} and
 *     {@code end_date} of the one thing {@code k.thing_id}: what it is called, where it is, where
 *     somebody comes from and when. Null where it has none. Asked for the tasks of one page only.
 * @param taught whether the teachers of the learner whom it is about may look at it
 */
public record TaskThing(String type, String facts, boolean taught) {

  /** One that teachers may look at. */
  public TaskThing(String type, String facts) {
    this(type, facts, true);
  }

  /** The same, that teachers may not look at. */
  public TaskThing notTaught() {
    return new TaskThing(type, facts, false);
  }
}
