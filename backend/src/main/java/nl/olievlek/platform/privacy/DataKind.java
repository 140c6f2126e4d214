package nl.olievlek.platform.privacy;

/** Kinds of data about people; each has its own purpose and its own term. */
public enum DataKind {
  /** Name, mail address, roles and sign-ins. */
  ACCOUNT,
  /** The trajectory as a learner. */
  TRAJECTORY,
  /** Wishes, exchange internships and reflections. */
  EXCHANGE,
  /** Registrations for meetings. */
  MEETING,
  /** Authorship of improvement proposals. */
  PROPOSAL,
  /** Requests about one's own data. */
  REQUEST
}
