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

/** Names of learners who were there before are withheld as they were. */
class NamesMigrationTest {

  private static final String BEFORE = "202611301776";

  /** Two learners, of a home that withholds names and of one that does not. */
  private static final String LEARNERS =
      """
      insert into network (id, version, created_at, updated_at, name, kind, sectors)
      values (gen_random_uuid(), 0, now(), now(), 'Netwerk', 'LEARNING_NETWORK', '{}');
      insert into organisation (id, version, created_at, updated_at, name, kind)
      select gen_random_uuid(), 0, now(), now(), name, 'CARE_PROVIDER' from unnest(array['Dicht', 'Open']) name;
      insert into access_policy (id, version, created_at, updated_at, organisation_id, names_from)
      select gen_random_uuid(), 0, now(), now(), id, 'AGREED' from organisation where name = 'Dicht';
      insert into person (id, version, created_at, updated_at, given_name, surname)
      select gen_random_uuid(), 0, now(), now(), 'Noor', 'Van ' || name from organisation;
      insert into learner (id, version, created_at, updated_at, network_id, person_id, employer_id, status, applied_date)
      select gen_random_uuid(), 0, now(), now(), n.id, p.id, o.id, 'ACTIVE', now()
      from organisation o join person p on p.surname = 'Van ' || o.name cross join network n;
      """;

  private static final String KEPT =
      """
      select concat_ws(' ', p.surname, p.withheld_as, p.known_to = array[l.employer_id], l.shown_key = p.shown_key,
        l.name_key = p.sort_key, l.shown_key = l.name_key)
      from learner l join person p on p.id = l.person_id order by p.surname""";

  @Test
  void a_name_that_was_withheld_stays_so() throws IOException, SQLException {
    try (var server = EmbeddedPostgres.builder().setLocaleConfig("encoding", "UTF8").start()) {
      migrate(server, "", MigrationVersion.fromVersion(BEFORE));
      try (var owner = server.getPostgresDatabase().getConnection()) {
        run(owner, LEARNERS);

        migrate(server, "", MigrationVersion.LATEST);

        assertThat(texts(owner, KEPT))
            .containsExactly("Van Dicht Dicht t t t f", "Van Open f t t t");
      }
    }
  }
}
