package nl.olievlek.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** A database as it once was, which goes on as it is now. */
final class OldDatabase {

  private OldDatabase() {}

  static void migrate(EmbeddedPostgres server, String product, MigrationVersion target) {
    Flyway.configure()
        .dataSource(server.getPostgresDatabase())
        .locations("classpath:db/migration")
        .placeholders(Map.of("product-role", product))
        .target(target)
        // What features contribute is of now, and can only be told of the tables of now.
        .repeatableSqlMigrationPrefix(target == MigrationVersion.LATEST ? "R" : "LATER")
        .load()
        .migrate();
  }

  static Connection connect(EmbeddedPostgres server, Map<String, String> role) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()),
        role.get("quarkus.datasource.username"),
        role.get("quarkus.datasource.password"));
  }

  static void run(Connection connection, String statement) throws SQLException {
    try (var running = connection.createStatement()) {
      running.execute(statement);
    }
  }

  static int count(Connection connection, String table) throws SQLException {
    try (var counting = connection.createStatement();
        var found = counting.executeQuery("select count(*) from " + table)) {
      found.next();
      return found.getInt(1);
    }
  }

  /** The first column of what is asked, as text. */
  static List<String> texts(Connection connection, String query) throws SQLException {
    try (var asking = connection.createStatement();
        var found = asking.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    }
  }
}
