package nl.olievlek.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Where the product of the tests sends mail, when a test lets it send. */
public class TestMail implements QuarkusTestResourceLifecycleManager {

  /** What starts the product and what tests it are loaded apart; they meet in this property. */
  private static final String PORT = "olievlek.test.smtp-port";

  /** The port of a mail server that a test may start. */
  public static int port() {
    return Integer.getInteger(PORT);
  }

  @Override
  public Map<String, String> start() {
    System.setProperty(PORT, String.valueOf(freePort()));
    return Map.of(
        "quarkus.mailer.host", "127.0.0.1",
        "quarkus.mailer.port", System.getProperty(PORT),
        "quarkus.mailer.start-tls", "DISABLED");
  }

  @Override
  public void stop() {
    System.clearProperty(PORT);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
