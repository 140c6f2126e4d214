package nl.olievlek.sample;

/**
 * A learner who does not exist.
 *
 * @param key in the file
 * @param person key of the person
 * @param employer key of the organisation
 * @param supervisor key of the person who supervises at home
 * @param status of the trajectory
 * @param login whether it is the learner of the sample log-in
 */
record MadeUpLearner(
    String key, String person, String employer, String supervisor, String status, boolean login) {

  boolean completed() {
    return "COMPLETED".equals(status);
  }

  boolean active() {
    return "ACTIVE".equals(status);
  }
}
