package nl.olievlek.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;

/** A real SMTP server, which a test can switch off and on. */
class MailServer {

  /** The profile and the test are loaded apart; they meet in this system property. */
  private static final String PORT = "olievlek.test.smtp-port";

  private GreenMail server;

  /** A free port, the same throughout the tests. */
  static synchronized int port() {
    if (System.getProperty(PORT) == null) {
      System.setProperty(PORT, String.valueOf(freePort()));
    }
    return Integer.getInteger(PORT);
  }

  void switchOn() {
    server = new GreenMail(new ServerSetup(port(), "127.0.0.1", "smtp"));
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

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
