package nl.olievlek.exchange.internship.reflection;

/** On whose side somebody is who may withhold a text that they read. */
enum Side {
  /** The learner's supervisor at home. */
  HOME,
  /** Who looks after learners at the place. */
  HOST,
  /** The teachers of the cohort. */
  SCHOOL,
  /** The coordinators of the network. */
  NETWORK
}
