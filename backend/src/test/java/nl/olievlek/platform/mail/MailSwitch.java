package nl.olievlek.platform.mail;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Keeps mail, unless a test wants it sent. */
@Mock
@ApplicationScoped
class MailSwitch extends MailSettings {

  private volatile boolean sends;

  MailSwitch() {
    super(Optional.of(Mode.keep), "127.0.0.1", false);
  }

  void send(boolean on) {
    sends = on;
  }

  @Override
  boolean keeps() {
    return !sends;
  }
}
