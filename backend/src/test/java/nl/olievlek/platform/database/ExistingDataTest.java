package nl.olievlek.platform.database;

import static nl.olievlek.platform.database.OldDatabase.connect;
import static nl.olievlek.platform.database.OldDatabase.count;
import static nl.olievlek.platform.database.OldDatabase.migrate;
import static nl.olievlek.platform.database.OldDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** A database from the time when one role did everything goes on with two. */
class ExistingDataTest {

  private static final String BEFORE = "202611212350";

  private static final String RECORD =
      """
      with network as (
        insert into network (id, version, created_at, updated_at, name, kind, sectors)
        values (gen_random_uuid(), 0, now(), now(), 'Netwerk ' || gen_random_uuid(), 'LEARNING_NETWORK', '{}') returning id)
      insert into audit_record (id, recorded_at, action, subject_type, subject_id)
      select gen_random_uuid(), now(), 'CREATED', 'network', id from network""";

  /** A member, one that left, and one that no source names. */
  private static final String MEMBERSHIPS =
      """
      with network as (
        insert into network (id, version, created_at, updated_at, name, kind, sectors)
        values (gen_random_uuid(), 0, now(), now(), 'Netwerk', 'LEARNING_NETWORK', '{}') returning id),
      member as (
        insert into organisation (id, version, created_at, updated_at, name, kind)
        select gen_random_uuid(), 0, now(), now(), 'Huis ' || number, 'CARE_PROVIDER' from generate_series(1, 2) number
        returning id, name)
      insert into membership (id, version, created_at, updated_at, network_id, organisation_id, role, valid_to)
      select gen_random_uuid(), 0, now(), now(), n.id, m.id, 'PARTNER', m.last::date
      from network n cross join (select id, case when name = 'Huis 2' then '2019-12-31' end as last from member
        union all select null, null) m""";

  @Test
  void what_was_recorded_stays_and_can_no_longer_be_changed() throws IOException, SQLException {
    try (var server = EmbeddedPostgres.builder().start()) {
      migrate(server, "", MigrationVersion.fromVersion(BEFORE));
      try (var owner = server.getPostgresDatabase().getConnection()) {
        run(owner, RECORD);
      }

      var role = ProductRole.prepare(server.getPostgresDatabase());
      migrate(server, role.get("quarkus.datasource.username"), MigrationVersion.LATEST);

      try (var product = connect(server, role)) {
        assertThat(count(product, "audit_concern")).isOne();
        run(product, RECORD);
        assertThat(count(product, "audit_record")).isEqualTo(2);
        assertThatThrownBy(() -> run(product, "delete from audit_record"))
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void memberships_that_gave_rights_go_on_as_accepted_and_those_that_are_over_have_ended()
      throws IOException, SQLException {
    try (var server = EmbeddedPostgres.builder().start()) {
      migrate(server, "", MigrationVersion.fromVersion(BEFORE));
      try (var owner = server.getPostgresDatabase().getConnection()) {
        run(owner, MEMBERSHIPS);
        migrate(server, "", MigrationVersion.LATEST);

        assertThat(count(owner, "membership where status = 'ACCEPTED' and valid_to is null"))
            .isEqualTo(2);
        assertThat(count(owner, "membership where status = 'ENDED' and valid_to = '2019-12-31'"))
            .isOne();
        assertThat(count(owner, "accepted_membership")).isEqualTo(2);
        assertThat(count(owner, "membership_history")).isEqualTo(3);
        assertThat(count(owner, "membership where proposed_by is not null")).isZero();
      }
    }
  }
}
