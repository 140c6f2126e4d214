package nl.olievlek.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import nl.olievlek.platform.storage.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that the product brings along is its owner's alone, and comes back by itself. */
class EmbeddedDatabaseTest {

  private static final Set<PosixFilePermission> WRITING_BY_OTHERS =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  @TempDir static Path here;

  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    database = EmbeddedDatabase.start(DataFolder.open(here));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void nothing_that_it_writes_can_be_written_by_others() throws IOException {
    try (var written = Files.walk(here)) {
      var open = written.filter(EmbeddedDatabaseTest::othersWrite).toList();

      assertThat(open).isEmpty();
    }
    assertThat(Files.getPosixFilePermissions(here)).hasSize(3);
  }

  @Test
  void it_opens_no_door_beside_the_one_of_the_product() throws SQLException {
    try (var connection = connect()) {
      assertThat(setting(connection, "unix_socket_directories")).isEmpty();
      assertThat(setting(connection, "fsync")).isEqualTo("on");
    }
  }

  @Test
  void a_server_that_was_killed_comes_back_with_what_was_committed() throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("create table kept as select 1 as one");
    }

    new PostmasterLock(here.resolve("postgres")).server().orElseThrow().destroyForcibly();

    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              try (var connection = connect();
                  var statement = connection.createStatement()) {
                assertThat(statement.executeQuery("select one from kept").next()).isTrue();
              }
            });
  }

  private static Connection connect() throws SQLException {
    var settings = database.settings();
    return DriverManager.getConnection(
        settings.get("quarkus.datasource.jdbc.url"),
        settings.get("quarkus.flyway.username"),
        settings.get("quarkus.flyway.password"));
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("show " + name)) {
      found.next();
      return found.getString(1);
    }
  }

  private static boolean othersWrite(Path path) {
    try {
      return !Files.isSymbolicLink(path)
          && Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).stream()
              .anyMatch(WRITING_BY_OTHERS::contains);
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }
}
