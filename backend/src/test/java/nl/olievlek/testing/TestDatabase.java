package nl.olievlek.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.olievlek.platform.database.ProductRole;

/**
 * A real PostgreSQL for the tests, thrown away afterwards. As in use, the product owns no table of
 * it.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

  private EmbeddedPostgres server;

  @Override
  public Map<String, String> start() {
    try {
      server = EmbeddedPostgres.builder().setLocaleConfig("encoding", "UTF8").start();
      var settings = new HashMap<>(ProductRole.prepare(server.getPostgresDatabase()));
      settings.put(
          "quarkus.datasource.jdbc.url",
          "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()));
      settings.put("quarkus.flyway.username", "postgres");
      settings.put("quarkus.flyway.password", "trusted");
      settings.put("olievlek.secret-key", drawn());
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A key of this run, so that tests keep none in a folder. */
  private static String drawn() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
