package nl.olievlek.account.policy;

/** From when others see the names of an organisation's learners. */
public enum NamesFrom {
  ALWAYS,
  /** From the moment that an exchange internship of the learner is agreed. */
  AGREED
}
