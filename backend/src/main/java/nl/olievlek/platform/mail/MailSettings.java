package nl.olievlek.platform.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Whether mail is sent, or kept to be read in the product while it is tried out. */
@ApplicationScoped
class MailSettings {

  private static final Logger LOG = Logger.getLogger(MailSettings.class);

  /** A host that can never exist (RFC 6761); stands for "none configured". */
  private static final String NO_HOST = "none.invalid";

  private final boolean keep;
  private final boolean reachable;

  /** What is done with mail. */
  enum Mode {
    send,
    keep
  }

  MailSettings(
      @ConfigProperty(name = "olievlek.mail.mode") Optional<Mode> mode,
      @ConfigProperty(name = "quarkus.mailer.host") String host,
      @ConfigProperty(name = "olievlek.sample.enabled") boolean sample) {
    reachable = !host.equals(NO_HOST);
    keep = mode.map(Mode.keep::equals).orElse(sample && !reachable);
  }

  /** Whether mail is kept instead of sent. */
  boolean keeps() {
    return keep;
  }

  void tell(@Observes StartupEvent started) {
    if (keep) {
      LOG.info("Mail is not sent but kept, for everyone to read at /kept-mail");
    } else if (!reachable) {
      LOG.warn("No mail server is configured: mail waits. Set QUARKUS_MAILER_HOST");
    }
  }
}
