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

/** What features contribute is joined in a database with data, and tells what was told before. */
class ContributionsTest {

  /** The last version in which each feature was written into lists of all features. */
  private static final String BEFORE = "202611301776";

  private static final String DATA =
      """
      insert into network (id, version, created_at, updated_at, name, kind, sectors)
      values (gen_random_uuid(), 0, now(), now(), 'Netwerk', 'LEARNING_NETWORK', '{}');
      insert into organisation (id, version, created_at, updated_at, name, kind)
      select gen_random_uuid(), 0, now(), now(), name, kind
      from (values ('Zorghuis', 'CARE_PROVIDER'), ('School', 'SCHOOL')) known(name, kind);
      insert into membership (id, version, created_at, updated_at, network_id, organisation_id, role, valid_from, status)
      select gen_random_uuid(), 0, now(), now(), n.id, o.id, 'PARTNER', '2020-01-01', 'ACCEPTED'
      from network n cross join organisation o;
      insert into cohort (id, version, created_at, updated_at, network_id, school_id, name, start_date, nominal_end_date,
        minimum_size, status)
      select gen_random_uuid(), 0, now(), now(), n.id, o.id, 'Lesgroep', '2024-09-01', '2026-07-31', 1, 'ACTIVE'
      from network n cross join organisation o where o.kind = 'SCHOOL';
      insert into person (id, version, created_at, updated_at, given_name, surname)
      select gen_random_uuid(), 0, now(), now(), name, 'Proef'
      from unnest(array['learner', 'teacher', 'invited', 'coordinator']) name;
      insert into role_grant (id, version, created_at, updated_at, person_id, role, network_id, organisation_id, cohort_id,
        valid_from, status)
      select gen_random_uuid(), 0, now(), now(), p.id, g.role, case g.place when 'network' then n.id end,
        case when g.place <> 'network' then o.id end, case g.place when 'cohort' then c.id end, '2024-09-01', g.status
      from (values ('teacher', 'TEACHER', 'cohort', 'ACTIVE'), ('invited', 'SUPERVISOR', 'organisation', 'OFFERED'),
        ('coordinator', 'NETWORK_COORDINATOR', 'network', 'ACTIVE')) g(name, role, place, status)
      join person p on p.given_name = g.name cross join network n cross join cohort c
      join organisation o on o.kind = 'CARE_PROVIDER';
      insert into learner (id, version, created_at, updated_at, network_id, cohort_id, employer_id, person_id, status,
        applied_date, active_from_date)
      select gen_random_uuid(), 0, now(), now(), n.id, c.id, o.id, p.id, 'ACTIVE', '2024-06-01', '2024-09-01'
      from network n cross join cohort c cross join organisation o cross join person p
      where o.kind = 'CARE_PROVIDER' and p.given_name = 'learner';
      insert into meeting (id, version, created_at, updated_at, network_id, kind, mode, title, meeting_date, status)
      select gen_random_uuid(), 0, now(), now(), n.id, 'TRAINING_SESSION', 'ONLINE', 'Training', '2025-02-01', 'HELD'
      from network n;
      insert into registration (id, version, created_at, updated_at, meeting_id, person_id, status)
      select gen_random_uuid(), 0, now(), now(), m.id, p.id, 'ATTENDED'
      from meeting m cross join person p where p.given_name = 'learner';
      insert into audit_record (id, recorded_at, action, subject_type, subject_id)
      select gen_random_uuid(), now(), 'CHANGED', about.type, about.id
      from (select 'network', id from network union all select 'organisation', id from organisation
        union all select 'membership', id from membership union all select 'cohort', id from cohort
        union all select 'person', id from person union all select 'role-grant', id from role_grant
        union all select 'learner', id from learner union all select 'meeting', id from meeting
        union all select 'registration', id from registration) about(type, id);
      """;

  private static final String TRAIL =
      """
      select concat_ws(' ', a.subject_type, a.subject_id, audit_label(a.subject_type, a.subject_id), string_agg(
        distinct c.kind || c.id, ' '))
      from audit_record a left join lateral audit_concerns(a.subject_type, a.subject_id) c on true
      group by a.subject_type, a.subject_id order by 1""";

  private static final String FACTS =
      "select f::text from network n, impact_fact('2026-06-30', n.id) f order by 1";

  private static final String FIGURES =
      "select concat_ws(' ', f.figure, f.subject_id, f.valid_from, f.valid_to) from %s f order by 1";

  @Test
  void what_is_told_of_old_data_is_told_as_before_and_again_when_all_are_told_anew()
      throws IOException, SQLException {
    try (var server = EmbeddedPostgres.builder().start()) {
      migrate(server, "", MigrationVersion.fromVersion(BEFORE));
      try (var owner = server.getPostgresDatabase().getConnection()) {
        run(owner, DATA);
        var before = told(owner, "impact_network_figure");
        assertThat(before.getFirst()).hasSize(16);
        assertThat(before).allSatisfy(lines -> assertThat(lines).isNotEmpty());

        migrate(server, "", MigrationVersion.LATEST);
        assertThat(told(owner, "network n, impact_network_figure(n.id)")).isEqualTo(before);

        run(owner, "update flyway_schema_history set checksum = 0 where version is null");
        migrate(server, "", MigrationVersion.LATEST);
        assertThat(told(owner, "network n, impact_network_figure(n.id)")).isEqualTo(before);
      }
    }
  }

  @Test
  void a_feature_that_comes_later_is_joined_without_being_listed()
      throws IOException, SQLException {
    try (var server = EmbeddedPostgres.builder().start()) {
      migrate(server, "", MigrationVersion.LATEST);
      try (var owner = server.getPostgresDatabase().getConnection()) {
        run(
            owner,
            """
            create function later_audit_label(type text, subject uuid) returns setof text language sql stable as
            $$ select 'Een later ding' where type = 'later' $$""");

        migrate(server, "", MigrationVersion.LATEST);

        assertThat(texts(owner, "select audit_label('later', gen_random_uuid())"))
            .containsExactly("Een later ding");
        assertThat(texts(owner, "select audit_label('unknown', gen_random_uuid())"))
            .containsOnlyNulls();
      }
    }
  }

  private static List<List<String>> told(Connection owner, String figures) throws SQLException {
    return List.of(
        texts(owner, TRAIL), texts(owner, FACTS), texts(owner, FIGURES.formatted(figures)));
  }
}
