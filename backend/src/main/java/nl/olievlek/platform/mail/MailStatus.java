package nl.olievlek.platform.mail;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a message stands. */
enum MailStatus implements Status<MailStatus> {
  QUEUED,
  SENT,
  FAILED,
  KEPT;

  /** The steps that people take; whether it was sent or failed is for the mail server to say. */
  @Override
  public Set<MailStatus> next() {
    return this == FAILED ? EnumSet.of(QUEUED) : EnumSet.noneOf(MailStatus.class);
  }
}
