package nl.olievlek.learner;

/** What can be done with a learner beside the steps of the trajectory. */
enum LearnerAct {
  /** Change what is known. */
  CHANGE
}
