package nl.olievlek.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * PostgreSQL inside the product's own process tree, with its data in a folder that survives
 * restarts.
 *
 * <p>Unlike the library's defaults, which are meant for tests, every acknowledged write is on disk.
 * The tables belong to one role and the product works as another, see {@link ProductRole}.
 */
public final class EmbeddedDatabase {

  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final String OWNER = "postgres";

  private EmbeddedDatabase() {}

  /** Starts the server and points the datasource at it, unless a datasource address was given. */
  public static void startUnlessConfigured() {
    var config = ConfigProvider.getConfig();
    if (config.getOptionalValue(URL, String.class).isPresent()) {
      return;
    }
    var folder = Path.of(config.getValue("olievlek.data-dir", String.class)).toAbsolutePath();
    try {
      start(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database in " + folder + " did not start", e);
    }
  }

  private static void start(Path folder) throws IOException {
    Files.createDirectories(folder);
    var data = folder.resolve("postgres");
    OrphanedServer.of(data).stop();
    var secret = DatabasePassword.in(folder);
    var server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setLocaleConfig("encoding", "UTF8")
            .setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("pwfile", secret.file().toString())
            .setConnectConfig("password", secret.value())
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "60")
            .setServerConfig("shared_buffers", "128MB")
            .start();
    System.setProperty(URL, "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()));
    System.setProperty("quarkus.flyway.username", OWNER);
    System.setProperty("quarkus.flyway.password", secret.value());
    productRole(server, secret).forEach(System::setProperty);
  }

  private static Map<String, String> productRole(EmbeddedPostgres server, DatabasePassword owner)
      throws IOException {
    try {
      return ProductRole.prepare(server.getPostgresDatabase(Map.of("password", owner.value())));
    } catch (SQLException e) {
      throw new IOException("The product's role could not be made", e);
    }
  }
}
