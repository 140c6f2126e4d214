package nl.olievlek.platform.database;

import static nl.olievlek.platform.database.OldDatabase.migrate;
import static nl.olievlek.platform.database.OldDatabase.run;
import static nl.olievlek.platform.database.OldDatabase.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** Data from before rules were kept is put right, and says so in its history. */
class BrokenRulesTest {

  private static final String BEFORE = "202611221601";

  private static final String ROWS =
      """
      create function pg_temp.u(n integer) returns uuid language sql
        return ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid;
      insert into network (id, version, created_at, updated_at, name, kind, sectors)
        values (pg_temp.u(1), 0, now(), now(), 'Netwerk', 'LEARNING_NETWORK', '{}');
      insert into organisation (id, version, created_at, updated_at, name, kind)
        values (pg_temp.u(2), 0, now(), now(), 'Huis', 'CARE_PROVIDER'), (pg_temp.u(5), 0, now(), now(), 'Hof', 'CARE_PROVIDER');
      insert into person (id, version, created_at, updated_at, given_name, surname)
        values (pg_temp.u(3), 0, now(), now(), 'Sam', 'Vos'), (pg_temp.u(4), 0, now(), now(), 'Bo', 'Mol');
      insert into cohort (id, version, created_at, updated_at, network_id, school_id, name, start_date, nominal_end_date,
          minimum_size, status)
        select pg_temp.u(10 + n), 0, now(), now(), pg_temp.u(1), pg_temp.u(2), 'Klas ' || n, current_date + n * 20 - 30,
          current_date + 900, 1, 'ACTIVE' from generate_series(1, 3) n;
      insert into learner (id, version, created_at, updated_at, network_id, person_id, cohort_id, employer_id, status,
          applied_date, active_from_date)
        values (pg_temp.u(21), 0, now(), now(), pg_temp.u(1), pg_temp.u(3), pg_temp.u(11), pg_temp.u(2), 'ACTIVE',
          current_date - 20, current_date - 10),
        (pg_temp.u(22), 0, now(), now(), pg_temp.u(1), pg_temp.u(3), null, pg_temp.u(2), 'APPLIED', current_date, null),
        (pg_temp.u(23), 0, now(), now(), pg_temp.u(1), pg_temp.u(3), pg_temp.u(13), pg_temp.u(2), 'ACTIVE',
          current_date - 20, current_date - 8),
        (pg_temp.u(24), 0, now(), now(), pg_temp.u(1), pg_temp.u(4), null, pg_temp.u(2), 'APPLIED', current_date, null);
      insert into exchange_round (id, version, created_at, updated_at, network_id, name, status, period_start_date,
          period_end_date, wish_deadline_date, lottery_seed, lottery_seed_hash)
        select pg_temp.u(30 + n), 0, now(), now(), pg_temp.u(1), 'Ronde ' || n, 'RUNNING', current_date + n * 20 - 30,
          current_date + 90, current_date - 40, 'a', 'b' from generate_series(1, 2) n;
      insert into host_place (id, version, created_at, updated_at, round_id, organisation_id, ward, start_date, end_date,
          weekdays, minimum_learners, maximum_learners, status)
        select pg_temp.u(40 + n), 0, now(), now(), pg_temp.u(30 + n), pg_temp.u(5), 'Afdeling',
          current_date + n * 20 - 30, current_date + 90, '{1}', 1, 2, 'CONFIRMED' from generate_series(1, 2) n;
      insert into exchange_internship (id, version, created_at, updated_at, round_id, learner_id, home_organisation_id,
          host_organisation_id, host_place_id, planned_start_date, planned_end_date, status)
        select pg_temp.u(50 + n), 0, now(), now(), pg_temp.u(30 + n), pg_temp.u(20 + n), pg_temp.u(2), pg_temp.u(5),
          pg_temp.u(40 + n), current_date + n * 20 - 30, current_date + 90, 'RUNNING' from generate_series(1, 2) n""";

  @Test
  void what_breaks_a_rule_is_put_right() throws IOException, SQLException {
    try (var server = EmbeddedPostgres.builder().start()) {
      migrate(server, "", MigrationVersion.fromVersion(BEFORE));
      try (var owner = server.getPostgresDatabase().getConnection()) {
        run(owner, ROWS);
      }

      migrate(server, "", MigrationVersion.LATEST);

      try (var owner = server.getPostgresDatabase().getConnection()) {
        assertThat(states(owner, "learner"))
            .containsExactly("21 TRANSFERRED", "22 DROPPED_OUT", "23 ACTIVE", "24 APPLIED");
        assertThat(states(owner, "exchange_internship")).containsExactly("51 RUNNING", "52 AGREED");
        assertThat(states(owner, "exchange_round")).containsExactly("31 RUNNING", "32 PUBLISHED");
        assertThat(states(owner, "cohort"))
            .containsExactly("11 ACTIVE", "12 CONFIRMED", "13 ACTIVE");
        assertThat(texts(owner, "select subject_type from transition_record order by 1"))
            .containsExactly(
                "cohort", "exchange-internship", "exchange-round", "learner", "learner");
      }
    }
  }

  private static List<String> states(Connection database, String table) throws SQLException {
    return texts(
        database, "select right(id::text, 2) || ' ' || status from %s order by 1".formatted(table));
  }
}
