package nl.olievlek.account.auth;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Takes requests for a new password. Whether there is such a person is looked up after the answer,
 * so that neither the answer nor the time it takes tells.
 */
@ApplicationScoped
class ForgottenPasswords {

  private static final Logger LOG = Logger.getLogger(ForgottenPasswords.class);

  private final PasswordResetService resets;
  private final MailThrottle throttle;

  ForgottenPasswords(PasswordResetService resets, MailThrottle throttle) {
    this.resets = resets;
    this.throttle = throttle;
  }

  /**
   * Takes a request; the mail follows by itself.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429 after too many, known or not
   */
  void take(String email, String address) {
    var known = email.strip().toLowerCase(Locale.ROOT);
    throttle.take(known, address);
    Infrastructure.getDefaultExecutor().execute(() -> send(known));
  }

  private void send(String email) {
    try {
      resets.send(email);
    } catch (RuntimeException failure) {
      LOG.error("A link for a new password was not made", failure);
    }
  }
}
