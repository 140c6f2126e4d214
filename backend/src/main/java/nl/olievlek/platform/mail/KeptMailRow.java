package nl.olievlek.platform.mail;

import java.time.Instant;
import java.util.UUID;

/** A stored message that is kept, before the name of its reader is added. */
record KeptMailRow(
    UUID id, UUID personId, String toAddress, String subject, String bodyText, Instant createdAt) {

  KeptMailView to(String name) {
    return new KeptMailView(id, toAddress, name, subject, bodyText, createdAt);
  }
}
