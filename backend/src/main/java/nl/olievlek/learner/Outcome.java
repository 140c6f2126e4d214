package nl.olievlek.learner;

import java.time.LocalDate;

/**
 * How a trajectory ended.
 *
 * @param date on which day
 * @param dropoutReason code of the reason to stop, only of somebody who dropped out
 * @param note a word on it
 * @param destination where the learner went
 * @param stillInTraining whether the learner goes on with a course there; null when not known
 */
record Outcome(
    LocalDate date,
    String dropoutReason,
    String note,
    String destination,
    Boolean stillInTraining) {

  /** As long as the trajectory goes on. */
  static final Outcome NONE = new Outcome(null, null, null, null, null);

  Outcome on(LocalDate day) {
    return new Outcome(day, dropoutReason, note, destination, stillInTraining);
  }
}
