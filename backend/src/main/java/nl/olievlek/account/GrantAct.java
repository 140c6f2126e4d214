package nl.olievlek.account;

/** What can be done with a role that was given, beside its steps. */
enum GrantAct {
  /** Change its days; one's own can only be made fewer. */
  CHANGE,
  /** Send its person a link to it. */
  INVITE
}
