package nl.olievlek.exchange.internship;

/** With whom a reflection is shared; each includes those before it. The learner chooses. */
public enum Sharing {
  /** The learner alone. */
  ME,
  /** The learner's supervisor at home. */
  COACH,
  /** The learners and teachers of the learner's cohort. */
  COHORT,
  /** Everyone of the network. */
  NETWORK
}
