package nl.olievlek.platform.database;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The database role that the product works as. It owns no table, so that what the owner forbids,
 * such as changing the audit trail, it cannot allow itself again.
 */
public final class ProductRole {

  private static final String NAME = "olievlek_product";

  private static final String CREATE =
      """
      do $$ begin
        if not exists (select from pg_roles where rolname = '%1$s') then
          create role %1$s login;
        end if;
      end $$"""
          .formatted(NAME);

  private ProductRole() {}

  /**
   * Makes the role when there is none and gives it a password for as long as this process runs.
   * What it may do is granted by the migrations.
   *
   * @param owner connects as the role that owns the tables and may make roles
   * @return the settings with which the product connects as the role
   */
  public static Map<String, String> prepare(DataSource owner) throws SQLException {
    var password = draw();
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(CREATE);
      statement.execute("alter role " + NAME + " with login password '" + password + "'");
    }
    return Map.of("quarkus.datasource.username", NAME, "quarkus.datasource.password", password);
  }

  private static String draw() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
