package nl.olievlek.platform.database;

import static nl.olievlek.platform.database.OldDatabase.migrate;
import static nl.olievlek.platform.database.OldDatabase.run;
import static nl.olievlek.platform.database.OldDatabase.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** Data that was there twice, in whatever way, keeps nobody from starting with what came after. */
class NothingTwiceMigrationTest {

  private static final String BEFORE_COLLECTIVES = "202611301504";
  private static final String BEFORE_NAMES = "202611301610";

  /** Each organisation is in the same collective more than once; the order is that of the rows. */
  private static final String COLLECTIVE =
      """
      insert into organisation (id, version, created_at, updated_at, name, kind)
      select gen_random_uuid(), 0, now(), now(), name, 'CARE_PROVIDER'
      from unnest(array['collective', 'wider later', 'open start', 'same', 'three', 'apart']) name;
      insert into collective_member (id, version, created_at, updated_at, collective_id, organisation_id, valid_from, valid_to)
      select cast(lpad(row.number::text, 32, '0') as uuid), 0, now(), now(), c.id, o.id, row.first, row.last
      from (values (1, 'wider later', date '2020-03-01', date '2020-06-30'), (2, 'wider later', '2020-01-01', '2020-12-31'),
        (3, 'open start', '2019-01-01', null), (4, 'open start', null, '2019-06-30'),
        (5, 'same', null, null), (6, 'same', null, null),
        (7, 'three', '2020-05-01', '2020-12-31'), (8, 'three', '2020-01-01', '2020-06-30'),
        (9, 'three', '2020-06-01', '2020-08-31'), (10, 'apart', '2020-01-01', '2020-01-31'),
        (11, 'apart', '2020-03-01', null), (12, null, null, null), (13, null, null, null)) row(number, name, first, last)
      join organisation c on c.name = 'collective' left join organisation o on o.name = row.name;
      """;

  private static final String PERIODS =
      """
      select concat_ws(' ', coalesce(o.name, 'unnamed'), coalesce(m.valid_from::text, '…'), coalesce(m.valid_to::text, '…'))
      from collective_member m left join organisation o on o.id = m.organisation_id
      order by coalesce(o.name, 'unnamed'), m.valid_from nulls first""";

  /** Two locations whose names look the same, and one that is only written otherwise. */
  private static final String LOCATIONS =
      """
      insert into organisation (id, version, created_at, updated_at, name, kind)
      values (gen_random_uuid(), 0, now(), now(), 'Zorghuis', 'CARE_PROVIDER');
      insert into location (id, version, created_at, updated_at, organisation_id, name)
      select gen_random_uuid(), 0, now(), now(), o.id, written
      from organisation o cross join unnest(array[U&'Caf\\00E9', U&'Cafe\\0301', U&'Atrium bij de rose\\0301']) written;
      """;

  @Test
  void an_organisation_is_in_a_collective_once_on_every_day_that_it_was()
      throws IOException, SQLException {
    try (var server = EmbeddedPostgres.builder().start()) {
      migrate(server, "", MigrationVersion.fromVersion(BEFORE_COLLECTIVES));
      try (var owner = server.getPostgresDatabase().getConnection()) {
        run(owner, COLLECTIVE);

        migrate(server, "", MigrationVersion.LATEST);

        assertThat(texts(owner, PERIODS))
            .containsExactly(
                "apart 2020-01-01 2020-01-31",
                "apart 2020-03-01 …",
                "open start … 2019-06-30",
                "open start 2019-07-01 …",
                "same … …",
                "three 2020-01-01 2020-06-30",
                "three 2020-07-01 2020-12-31",
                "unnamed … …",
                "unnamed … …",
                "wider later 2020-01-01 2020-12-31");
      }
    }
  }

  @Test
  void a_name_that_would_be_anothers_keeps_only_itself_as_it_was()
      throws IOException, SQLException {
    try (var server = EmbeddedPostgres.builder().start()) {
      migrate(server, "", MigrationVersion.fromVersion(BEFORE_NAMES));
      try (var owner = server.getPostgresDatabase().getConnection()) {
        run(owner, LOCATIONS);

        migrate(server, "", MigrationVersion.LATEST);

        assertThat(texts(owner, "select name from location where name is not nfc normalized"))
            .containsExactly("Cafe\u0301");
        assertThat(
                texts(owner, "select name from location where name is nfc normalized order by 1"))
            .containsExactly("Atrium bij de ros\u00E9", "Caf\u00E9");
      }
    }
  }
}
