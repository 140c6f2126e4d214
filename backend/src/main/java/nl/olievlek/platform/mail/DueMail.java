package nl.olievlek.platform.mail;

import java.util.UUID;

/** A message that is being sent. */
record DueMail(
    UUID id, String toAddress, String subject, String bodyText, String calendarText, int attempts) {

  @Override
  public String toString() {
    return "DueMail[" + id + "]";
  }
}
