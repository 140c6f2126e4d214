package nl.olievlek.account.sso;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A real Keycloak with its data in memory, and the product told about it in several ways. */
public class KeycloakServer implements QuarkusTestResourceLifecycleManager {

  private Process server;

  @Override
  public Map<String, String> start() {
    var base = "http://localhost:" + freePort();
    server = started(base);
    var realm = new KeycloakRealm(base);
    Awaitility.await("Keycloak").atMost(300, TimeUnit.SECONDS).until(realm::answers);
    realm.create();

    var settings = new HashMap<String, String>();
    var issuer = base + "/realms/olievlek";
    provider(settings, "keycloak", issuer, "olievlek");
    provider(settings, "elliptic", issuer, "olievlek-es256");
    provider(settings, "swapped", issuer, "olievlek-hs256");
    provider(settings, "strong", issuer, "olievlek-mfa");
    provider(settings, "wrong-secret", issuer, "olievlek");
    settings.put("olievlek.sso.wrong-secret.client-secret", "a-guess");
    provider(settings, "employer", issuer, "olievlek");
    settings.put("olievlek.sso.employer.organisation", "Zorghuis van Keycloak");
    settings.put("olievlek.address", "http://localhost:8080");
    // The same server under another name calls itself by its own.
    provider(settings, "foreign", issuer.replace("localhost", "127.0.0.1"), "olievlek");
    provider(settings, "down", "http://localhost:" + freePort() + "/realms/olievlek", "olievlek");
    return settings;
  }

  private static void provider(
      Map<String, String> settings, String key, String issuer, String client) {
    var prefix = "olievlek.sso." + key + ".";
    settings.put(prefix + "name", "Keycloak " + key);
    settings.put(prefix + "issuer", issuer);
    settings.put(prefix + "client-id", client);
    settings.put(prefix + "client-secret", "a-secret-of-the-test");
  }

  private static Process started(String base) {
    var builder = new ProcessBuilder("scripts/keycloak-for-tests").redirectErrorStream(true);
    builder.redirectOutput(Path.of("target", "keycloak.log").toFile());
    builder.environment().put("KEYCLOAK_ADDRESS", base);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    if (server != null) {
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
    }
  }
}
