package nl.olievlek.meeting;

/** What can be done with a meeting beside its steps. */
public enum MeetingAct {
  /** Change what it is, with its agenda. */
  CHANGE,
  /** Come yourself. */
  REGISTER,
  /** Put somebody else on the list. */
  INVITE
}
