package nl.olievlek.sample;

import java.util.List;

/**
 * A learner who does not exist. Days are counted as in the file.
 *
 * @param key in the file
 * @param person key of the person
 * @param employer key of the organisation
 * @param supervisor key of the person who supervises at home
 * @param from first day in training; null before it
 * @param until day on which the trajectory ended; null while it goes on
 * @param login whether it is the learner of the sample log-in
 * @param hosts the other organisations, the ones most wanted first
 */
record MadeUpLearner(
    String key,
    String person,
    String employer,
    String supervisor,
    Integer from,
    Integer until,
    boolean login,
    List<String> hosts) {

  /** Whether the learner is in training on a day. */
  boolean learns(int day) {
    return from != null && from <= day && (until == null || until > day);
  }
}
