package nl.olievlek.platform.task;

/** How somebody wants to hear of a kind of task by mail. */
public enum MailChoice {
  /** In a message of its own. */
  AT_ONCE,
  /** Together with the others, in one message a day. */
  DIGEST,
  NEVER
}
