package nl.olievlek.platform.task;

import java.time.LocalDate;

/**
 * What a {@link TaskThing} says of the thing of one task, and when somebody asked for it once more.
 *
 * @param position which task of the page
 */
record TaskFacts(
    int position,
    String name,
    String atName,
    String fromName,
    LocalDate startDate,
    LocalDate endDate,
    LocalDate remindedDate) {

  static final TaskFacts NONE = new TaskFacts(0, null, null, null, null, null, null);
}
