package nl.olievlek.learner.cohort;

/** What can be done with a cohort beside its steps. */
public enum CohortAct {
  /** Change what it is. */
  CHANGE,
  /** Pledge a number of learners. */
  PLEDGE,
  /** Enrol a learner. */
  ENROL
}
