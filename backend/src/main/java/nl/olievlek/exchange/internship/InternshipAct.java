package nl.olievlek.exchange.internship;

/** What can be done with an internship beside its steps. */
public enum InternshipAct {
  /** Note when the learner was really there. */
  NOTE_DAYS,
  /** Propose another host instead. */
  REPLACE,
  /** Draw up what is agreed on, and say yes to it. */
  AGREE,
  /** Agree on other days than those that are planned. */
  AGREE_ON_DAYS,
  /** Note who said yes on paper. */
  NOTE_PAPER,
  /** Enter hours. */
  ENTER_HOURS,
  /** Say yes to hours that were entered, and set them right. */
  CONFIRM_HOURS,
  /** Write what was learnt. */
  REFLECT
}
