package nl.olievlek.account;

import nl.olievlek.platform.persistence.Validity;

/** Which grants let their person do anything on a day, in SQL: one that was taken, in its time. */
public final class ValidGrant {

  private ValidGrant() {}

  /** The condition on {@code role_grant}. */
  public static String on(String grant, String day) {
    return "%s.status = 'ACTIVE' and %s".formatted(grant, Validity.on(grant, day));
  }
}
