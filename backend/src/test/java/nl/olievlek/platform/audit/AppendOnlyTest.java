package nl.olievlek.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself refuses to change what was recorded; shown by trying. */
@ApiTest
class AppendOnlyTest {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  @Inject AgroalDataSource product;
  @Inject AuditTrail trail;
  @Inject Rows rows;
  @Inject World world;
  @Inject EntityManager entities;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_record set action = 'CREATED'",
        "delete from audit_record",
        "truncate audit_record cascade",
        "update audit_concern set kind = 'PERSON'",
        "delete from audit_concern",
        "insert into audit_concern (concerned_id, record_id, kind) select id, id, 'PERSON' from audit_record",
        "alter table audit_record disable trigger all",
        "drop table audit_record cascade",
        "create or replace function audit_is_append_only() returns trigger language sql as 'select null'",
        "set role postgres"
      })
  void the_product_can_neither_change_nor_delete_a_record(String statement) throws SQLException {
    record(world.network());

    try (var connection = product.getConnection()) {
      assertThatThrownBy(() -> run(connection, statement)).satisfies(AppendOnlyTest::isRefused);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_record set action = 'CREATED'",
        "delete from audit_record",
        "truncate audit_record cascade",
        "delete from audit_concern"
      })
  void a_slip_of_the_owner_is_stopped_as_well(String statement) throws SQLException {
    record(world.network());

    try (var owner = DriverManager.getConnection(url, "postgres", "trusted")) {
      assertThatThrownBy(() -> run(owner, statement)).satisfies(AppendOnlyTest::isRefused);
    }
  }

  @Test
  void the_product_adds_and_reads_records() {
    var network = world.network();

    record(network);

    assertThat(rows.count("audit_record", "subject_id = :value", network)).isOne();
    assertThat(rows.count("audit_concern", "concerned_id = :value", network)).isOne();
  }

  @Test
  void every_kind_of_record_has_its_place_in_the_trail() {
    var kinds =
        entities.getMetamodel().getEntities().stream()
            .map(type -> type.getJavaType())
            .filter(BaseEntity.class::isAssignableFrom)
            .toList();

    assertThat(kinds)
        .isNotEmpty()
        .allSatisfy(kind -> assertThat(placesOf(kind)).contains("'" + AuditTrail.name(kind) + "'"));
  }

  /** What the feature of an entity contributes. */
  private String placesOf(Class<?> entity) throws SQLException {
    var feature = entity.getPackageName().split("\\.")[2];
    try (var connection = product.getConnection();
        var statement =
            connection.prepareStatement("select prosrc from pg_proc where proname = ?")) {
      statement.setString(1, feature + "_audit_concerns");
      try (var found = statement.executeQuery()) {
        return found.next() ? found.getString(1) : "";
      }
    }
  }

  private void record(UUID network) {
    trail.record(AuditTrail.Action.CHANGED, Network.class, network);
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (var running = connection.createStatement()) {
      running.execute(statement);
    }
  }

  private static void isRefused(Throwable refusal) {
    assertThat(((SQLException) refusal).getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE);
  }

  /** Stands for the entity, which is its feature's own. */
  private interface Network {}
}
