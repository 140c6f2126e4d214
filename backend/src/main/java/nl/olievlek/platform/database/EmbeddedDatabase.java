package nl.olievlek.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.olievlek.platform.storage.DataFolder;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * PostgreSQL inside the product's own process tree, with its data in a folder that survives
 * restarts.
 *
 * <p>The tables belong to one role and the product works as another, see {@link ProductRole}.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final String OWNER = "postgres";
  private static final String BINARIES = "binaries";

  /** Where the library works, which is else a folder for all the users of the machine. */
  private static final String WORK = "ot.epg.working-dir";

  private final Map<String, String> settings;
  private final ServerWatch watch;

  private EmbeddedDatabase(Map<String, String> settings, ServerWatch watch) {
    this.settings = settings;
    this.watch = watch;
  }

  /**
   * Starts the server and points the datasource at it, unless a datasource address was given.
   *
   * @throws nl.olievlek.platform.storage.FolderRefused when the data folder is not the product's
   *     alone
   */
  public static void startUnlessConfigured() {
    var config = ConfigProvider.getConfig();
    var folder = Path.of(config.getValue("olievlek.data-dir", String.class));
    if (config.getOptionalValue(URL, String.class).isEmpty()) {
      var own = DataFolder.open(folder).alone();
      System.setProperty(WORK, own.cache(BINARIES).toString());
      start(own).settings().forEach(System::setProperty);
    } else if (Files.exists(folder)) {
      // The key that seals secrets is kept there, whatever the database.
      DataFolder.open(folder);
    }
  }

  static EmbeddedDatabase start(DataFolder folder) {
    try {
      var data = folder.folder("postgres");
      var lock = new PostmasterLock(data);
      lock.stopOrphan();
      var binaries = folder.cache(BINARIES);
      var owner = DatabasePassword.in(folder);
      var server = server(data, binaries, owner);
      DataFolder.shut(binaries);
      var watch = ServerWatch.over(server, lock);
      return new EmbeddedDatabase(settings(server, owner), watch);
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database did not start", e);
    }
  }

  private static EmbeddedPostgres server(Path data, Path binaries, DatabasePassword owner)
      throws IOException {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setOverrideWorkingDirectory(binaries.toFile())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setLocaleConfig("encoding", "UTF8")
            .setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("pwfile", owner.file().toString())
            .setConnectConfig("password", owner.value());
    ServerSettings.ALL.forEach(builder::setServerConfig);
    return builder.start();
  }

  private static Map<String, String> settings(EmbeddedPostgres server, DatabasePassword owner)
      throws IOException {
    try {
      var tables = server.getPostgresDatabase(Map.of("password", owner.value()));
      var settings = new HashMap<>(ProductRole.prepare(tables));
      settings.put(URL, "jdbc:postgresql://localhost:" + server.getPort() + "/postgres");
      settings.put("quarkus.flyway.username", OWNER);
      settings.put("quarkus.flyway.password", owner.value());
      return settings;
    } catch (SQLException e) {
      throw new IOException("The product's role could not be made", e);
    }
  }

  /** How the product reaches it. */
  Map<String, String> settings() {
    return settings;
  }

  @Override
  public void close() {
    watch.end();
  }
}
