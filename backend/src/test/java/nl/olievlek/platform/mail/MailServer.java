package nl.olievlek.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import nl.olievlek.testing.TestMail;

/** A real SMTP server, which a test can switch off and on. */
class MailServer {

  private GreenMail server;

  void switchOn() {
    server = new GreenMail(new ServerSetup(TestMail.port(), "127.0.0.1", "smtp"));
    server.start();
  }

  void switchOff() {
    server.stop();
  }

  /** Whether this many messages came in since it was switched on, in good time. */
  boolean got(int messages) {
    return server.waitForIncomingEmail(30_000, messages);
  }

  List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }
}
