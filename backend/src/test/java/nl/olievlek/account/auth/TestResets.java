package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.testing.Letters;

/**
 * Links to choose a new password with, as they come in a mailbox, at once and as many as wanted.
 */
@ApplicationScoped
public class TestResets {

  private final PasswordResetService resets;
  private final Letters letters;

  TestResets(PasswordResetService resets, Letters letters) {
    this.resets = resets;
    this.letters = letters;
  }

  /** The secret of the link that an address gets. */
  public String link(String email) {
    resets.send(email);
    return letters.secretTo(email);
  }
}
