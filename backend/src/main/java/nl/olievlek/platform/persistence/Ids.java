package nl.olievlek.platform.persistence;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers: UUID version 7, so that rows are stored in the order in which they came. */
public final class Ids {

  private Ids() {}

  /** A new identifier, later in order than the ones before it. */
  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
