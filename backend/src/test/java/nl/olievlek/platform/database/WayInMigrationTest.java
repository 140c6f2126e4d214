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

/** People and roles from before a role began with a yes. */
class WayInMigrationTest {

  private static final String BEFORE = "202611221601";

  /** When an address could be written down again beside its account. */
  private static final String ONE_ACCOUNT = "202611301740";

  private static final String PEOPLE =
      """
      insert into person (id, version, created_at, updated_at, given_name, surname, email, sample)
      select gen_random_uuid(), 0, now(), now(), name, 'Proef', name || '@example.nl', name = 'sample'
      from unnest(array['password', 'passkey', 'never', 'sample', 'double']) name;
      insert into credential (person_id, password_hash, changed_at)
      select id, 'x', now() from person where given_name in ('password', 'double');
      insert into passkey (id, version, created_at, updated_at, person_id, name, credential_id, public_key,
        signature_count, backup_eligible, backed_up)
      select gen_random_uuid(), 0, now(), now(), id, 'Telefoon', 'a', 'b', 0, false, false
      from person where given_name = 'passkey';
      insert into organisation (id, version, created_at, updated_at, name, kind)
      values (gen_random_uuid(), 0, now(), now(), 'Zorghuis', 'CARE_PROVIDER');
      """;

  private static final String GRANTS =
      """
      insert into role_grant (id, version, created_at, updated_at, person_id, role, organisation_id, valid_from, valid_to)
      select gen_random_uuid(), 0, now(), now(), p.id, 'SUPERVISOR', o.id, g.valid_from, g.valid_to
      from person p cross join organisation o
      join (values ('password', date '2026-01-01', null), ('passkey', '2026-01-01', null), ('never', '2026-01-01', null),
        ('sample', '2026-01-01', null), ('double', '2026-01-01', date '2026-06-30'), ('double', '2026-02-01', '2026-03-31'),
        ('double', '2026-06-01', null)) g(name, valid_from, valid_to) on g.name = p.given_name;
      insert into invitation (id, version, created_at, updated_at, person_id, role_grant_id, invited_by, status, sent_to,
        expires_at)
      select gen_random_uuid(), 0, now(), now(), g.person_id, g.id, g.person_id, 'OPEN', 'x@example.nl', now()
      from role_grant g join person p on p.id = g.person_id where p.given_name = 'password';
      """;

  /**
   * Accepted long ago: one whose way in is gone again, and one whose address has an account by now.
   */
  private static final String ACCEPTED =
      """
      insert into person (id, version, created_at, updated_at, given_name, surname, email)
      select gen_random_uuid(), 0, now(), now(), name, 'Proef', email
      from (values ('left', 'left@example.nl'), ('left again', 'LEFT@example.nl')) known(name, email);
      insert into role_grant (id, version, created_at, updated_at, person_id, role, organisation_id, valid_from, status)
      select gen_random_uuid(), 0, now(), now(), p.id, 'SUPERVISOR', o.id, '2026-01-01', 'OFFERED'
      from person p cross join organisation o where p.given_name like 'left%';
      insert into invitation (id, version, created_at, updated_at, person_id, role_grant_id, invited_by, status, sent_to,
        expires_at, accepted_at)
      select gen_random_uuid(), 0, now(), now(), g.person_id, g.id, g.person_id, 'ACCEPTED', 'left@example.nl', now(),
        case p.given_name when 'left' then date '2026-01-02' else '2026-01-03' end
      from role_grant g join person p on p.id = g.person_id where p.given_name like 'left%';
      """;

  private static final String STATES =
      """
      select concat_ws(' ', p.given_name, p.entered_at is not null, g.status, g.accepted_at is not null, g.valid_from,
        coalesce(g.valid_to::text, '…'))
      from role_grant g join person p on p.id = g.person_id order by 1""";

  @Test
  void who_has_a_way_in_keeps_what_they_have_and_who_never_came_in_is_asked()
      throws IOException, SQLException {
    try (var server = EmbeddedPostgres.builder().start()) {
      migrate(server, "", MigrationVersion.fromVersion(BEFORE));
      try (var owner = server.getPostgresDatabase().getConnection()) {
        run(owner, PEOPLE);
        run(owner, GRANTS);

        migrate(server, "", MigrationVersion.LATEST);

        assertThat(texts(owner, STATES))
            .containsExactly(
                "double t ACTIVE t 2026-01-01 2026-06-30",
                "double t ACTIVE t 2026-07-01 …",
                "double t REVOKED t 2026-02-01 2026-03-31",
                "never f OFFERED f 2026-01-01 …",
                "passkey t ACTIVE t 2026-01-01 …",
                "password t ACTIVE t 2026-01-01 …",
                "sample f ACTIVE t 2026-01-01 …");
        assertThat(texts(owner, "select status from invitation")).containsExactly("ACCEPTED");
        assertThat(texts(owner, "select to_state from transition_record order by 1"))
            .containsExactly("OFFERED", "REVOKED");
      }
    }
  }

  @Test
  void who_accepted_an_invitation_has_a_way_in_once_for_an_address()
      throws IOException, SQLException {
    try (var server = EmbeddedPostgres.builder().start()) {
      migrate(server, "", MigrationVersion.fromVersion(ONE_ACCOUNT));
      try (var owner = server.getPostgresDatabase().getConnection()) {
        run(owner, PEOPLE);
        run(owner, ACCEPTED);

        migrate(server, "", MigrationVersion.LATEST);

        assertThat(texts(owner, STATES))
            .containsExactly(
                "left again f OFFERED f 2026-01-01 …", "left t OFFERED f 2026-01-01 …");
      }
    }
  }
}
